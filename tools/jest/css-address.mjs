/** What the address of a style sheet is to a spec. */
export default '/assets/sheet.css';
