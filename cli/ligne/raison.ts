const LONGUEUR = 300

/**
 * L’essentiel d’une erreur, sans point final, pour être cité dans un message du registre : sa première
 * ligne, et la suivante quand la première ne fait que l’annoncer.
 */
export function raisonDe(erreur: unknown): string {
  const message = erreur instanceof Error ? erreur.message : String(erreur)
  const [premiere = '', seconde = ''] = message.split('\n')
  const essentiel = premiere.trimEnd().endsWith(':') ? `${premiere} ${seconde}` : premiere
  return essentiel.slice(0, LONGUEUR).replace(/[.\s]+$/, '')
}
