export const id = 583;
export const ids = [583];
export const modules = {
3583:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
cli: () => ( cli)
});
var errors = __webpack_require__(5650);
;
const usage = `verdict: turns what tools report into one check run

  verdict preview [--once] [--port N] [--<input> VALUE]… [GLOB …]
      Reads the reports (default: the examples), publishes a check run to the embedded Checks server and shows it.
      --once     publishes, prints the result as JSON in the last line and ends with the step's exit code
      --port     the port of the page (default: any that is free)
      --<input>  any input of the action but token, such as --name or --conclusions

  verdict parse [--json] [--format NAME] [--matcher FILE]… [--root DIR|none] [--workspace DIR] GLOB…
      Prints what the reader of each report made of it, without publishing anything.
      --json       one line of JSON for each report
      --format     the format of the reports (default: recognized by their content)
      --matcher    a problem matcher to read logs with: a file, or the name of a built-in one
      --root       the repository that paths are looked up in (default: the current folder; none: paths as printed)
      --workspace  the checkout's path on the machine that wrote the report

  verdict serve [--port N] [--host ADDRESS] [--repository OWNER/NAME]… [--token actions|app:TOKEN]
                [--dialect current|2018-05|2018-12] [--state FILE] [--webhook URL[#SECRET]]…
      Runs the embedded Checks server alone until Ctrl-C.
      --port        its port (default: 8000; 0: any that is free)
      --host        the address that it listens at (default: 127.0.0.1)
      --repository  the repositories that it has (default: the one of the current folder)
      --token       what tokens are: any is a GITHUB_TOKEN (actions, the default), or TOKEN is an App's
      --dialect     what the media type of the 2018 preview gets; Enterprise Server is below /api/v3
      --state       keeps everything in a file that survives a restart
      --webhook     where events of check runs and suites are delivered, signed with SECRET

It ends with 0 when all went well, 1 when a report says otherwise or could not be read, 2 when the command is wrong.
`;
;
async function cli(words) {
const [command = 'help', ...rest] = words;
try {
process.exitCode = await answer(asksForHelp(rest) ? 'help' : command, rest);
}
catch (error) {
if (!(error instanceof errors .yo) && !isUsageError(error))
throw error;
process.stderr.write(`verdict: ${error.message}\n`);
process.exitCode = 2;
}
}
const asksForHelp = (words) => words.slice(0, [...words, '--'].indexOf('--')).some(word => word === '--help' || word === '-h');
async function answer(command, words) {
switch (command) {
case 'parse':
return (await __webpack_require__.e( 475).then(__webpack_require__.bind(__webpack_require__, 6475))).parse(words);
case 'preview':
return (await __webpack_require__.e( 50).then(__webpack_require__.bind(__webpack_require__, 2050))).preview(words);
case 'serve':
return (await Promise.all( [__webpack_require__.e(50), __webpack_require__.e(115)]).then(__webpack_require__.bind(__webpack_require__, 6115))).serve(words);
case 'help':
case '--help':
case '-h':
process.stdout.write(usage);
return 0;
default:
throw new errors .yo(`there is no command “${command}”; “verdict --help” lists them.`);
}
}
const isUsageError = (error) => error instanceof TypeError && String(error.code).startsWith('ERR_PARSE_ARGS');
})
};
