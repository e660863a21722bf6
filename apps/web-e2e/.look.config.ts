import base from './playwright.config';
export default { ...base, webServer: undefined, outputDir: '/tmp/e2e-look/results', reporter: [['line']] };
