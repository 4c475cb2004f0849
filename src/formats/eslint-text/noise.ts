/** What ESLint's parsers and plugins say before the first finding. */
const warnings =
  /^(?:={5,}$|WARNING: You are currently running|SUPPORTED TYPESCRIPT|YOUR TYPESCRIPT|You may find that it works|\* @typescript-eslint|Please only submit|Warning: React version|Multiple projects found|Pages directory cannot be found)/

/** Whether a line is such a warning. */
export const isWarning = (line: string): boolean => warnings.test(line)
