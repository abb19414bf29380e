/** Le code ne remplit rien ; la phrase dit pourquoi, et que faire. */
export class CodeRefuse extends Error {
  override name = 'CodeRefuse'
}
