// What it takes to load the bundle, before anything of it runs.
import '../dist/bundle/index.js'
