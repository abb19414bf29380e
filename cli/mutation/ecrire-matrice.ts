import type { Jugement } from './juger-mutant.ts'

const SIGNES = { tué: '✓' } as Record<string, string>

/** La matrice exigence × mutant, puis chaque écart en une phrase. */
export function ecrireMatrice(jugements: readonly Jugement[]): string[] {
  const largeur = Math.max(...jugements.map((j) => j.mutant.length), 6)
  const lignes = jugements.map((j) => {
    const tueurs = j.resultats.filter((r) => r.issue === 'non-conforme').map((r) => r.scenario)
    return `${SIGNES[j.sort] ?? '✗'} ${j.exigence.padEnd(7)} ${j.mutant.padEnd(largeur)} ${j.sort} (${tueurs.join(', ') || 'aucun scénario'} ; ${j.resultats.length} joués)`
  })
  const ecarts = jugements.flatMap((j) => j.ecarts.map((e) => `  ${j.mutant} : ${e}`))
  const tues = jugements.filter((j) => j.sort === 'tué').length
  return [
    '',
    ...lignes,
    '',
    `${tues} mutants tués pour la raison annoncée sur ${jugements.length}`,
    ...(ecarts.length > 0 ? ['Écarts :', ...ecarts] : []),
  ]
}
