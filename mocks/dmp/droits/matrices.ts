import type { Case, Colonne, Droit, Ligne, Matrice } from './types.ts'

const SIGNES: Readonly<Record<string, Case>> = {
  y: 'oui',
  '-': 'non',
  p: 'siens',
  s: 'structure',
  a: 'si-admis',
}
const COLONNES: readonly Colonne[] = ['N', 'D', 'W', 'MT', 'CPE', 'ES']

/** Une ligne de la source : par colonne, modes normal, régulation et bris de glace. */
function ligne(texte: string): Ligne {
  const cases = texte.split('|').map((groupe) => {
    const [normal = '-', regulation = '-', bris = '-'] = groupe.trim().split(/\s+/)
    return {
      normal: SIGNES[normal] ?? 'non',
      regulation: SIGNES[regulation] ?? 'non',
      bris_de_glace: SIGNES[bris] ?? 'non',
    }
  })
  return Object.fromEntries(COLONNES.map((nom, rang) => [nom, cases[rang]])) as unknown as Ligne
}

const tableau = (lignes: Record<Droit, string>): Matrice =>
  Object.fromEntries(
    Object.entries(lignes).map(([droit, texte]) => [droit, ligne(texte)]),
  ) as Matrice

/**
 * Authentifications directe et indirecte (PDT-INF-526 v1.8, dmp.md §14 [V]). y oui, - non, p ses
 * documents, s ceux de sa structure, a si le patient admet ce mode.
 */
export const MATRICE_DIRECTE: Matrice = tableau({
  //                        N      | D      | W     | MT     | CPE   | ES
  'TD0.2': /*            */ 'y y y | y y y | y - - | y - y | y - - | y y -',
  'TD0.3 poser': /*      */ 'y - - | y - - | - - - | y - - | y - - | - - -',
  'TD0.3 retirer': /*    */ 'y - - | y - - | - - - | y - - | - - - | - - -',
  'TD0.3 médecin traitant': '- - - | - - - | - - - | y - - | - - - | - - -',
  'TD0.4': /*            */ 'y y y | y y y | y - - | y - y | s - - | y - -',
  'TD1.6': /*            */ 'y - - | y - - | y - - | y - - | - - - | - - -',
  'TD2.1': /*            */ 'y y y | y y y | y - - | y - y | - - - | y y -',
  'TD2.2': /*            */ '- - - | - - - | - - - | - - - | y - - | - - -',
  'TD3.1 métadonnées': /**/ 'y y y | y y y | y - - | y - y | - - - | - - -',
  'TD3.1 références': /* */ 'y y y | y y y | y - - | y - y | y - - | y y -',
  'TD3.2': /*            */ 'y y y | y y y | - - - | y - y | - - - | - - -',
  'TD3.2 masqués': /*    */ 'p a a | p a a | - - - | y - a | - - - | - - -',
  'TD3.3a masquer': /*   */ 'y - - | y - - | y - - | y - - | - - - | - - -',
  'TD3.3a démasquer': /* */ 'p - - | p - - | p - - | y - - | - - - | - - -',
  'TD3.3b': /*           */ 'y - - | y - - | y - - | y - - | - - - | - - -',
  'TD3.3c': /*           */ 'p p p | p p p | p - - | p - p | s - - | s s -',
  'TD3.3d': /*           */ 'p - - | p y y | p - - | y - y | - - - | - - -',
})

/**
 * Authentification indirecte renforcée, par Pro Santé Connect (PDT-INF-606 v1.3, dmp.md §14 [V]) : les
 * différences avec la précédente. La source n'a pas de colonne W ni ES : D et rien.
 */
export const MATRICE_AIR: Matrice = {
  ...MATRICE_DIRECTE,
  ...Object.fromEntries(
    Object.entries({
      'TD2.1': '- - - | - - - | - - - | - - - | - - - | - - -',
      'TD2.2': '- - - | - - - | - - - | - - - | - - - | - - -',
      'TD0.3 poser': 'y - - | y - - | - - - | y - - | y - - | - - -',
      'TD3.3d': 'p - - | y y y | p - - | y - y | - - - | - - -',
    }).map(([droit, texte]) => [droit, ligne(texte)]),
  ),
}
