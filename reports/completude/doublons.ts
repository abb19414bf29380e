import { listerPreuves } from '../modele/lister.ts'
import type { CampagneLue, PreuveLue } from '../modele/types.ts'

/** De quoi le fichier est fait : deux preuves de même contenu donneront le même fichier. */
function contenuDe({ composition }: PreuveLue): string | null {
  if (composition.genre === 'absente') return null
  if (composition.genre === 'fichier') return composition.fichier.sha256
  return composition.ecrans.map(({ capture }) => capture.sha256).join('+')
}

/**
 * Les preuves dont le contenu est aussi celui d'un autre numéro, et ces autres numéros (convergence.md §6,
 * ligne 1 [F6]). Une pièce du CNDA en couvre plusieurs : les attestations n'en sont pas (F8 [déduit]).
 */
export function trouverDoublons(
  lue: Pick<CampagneLue, 'chapitres'>,
): ReadonlyMap<string, readonly string[]> {
  const parContenu = new Map<string, string[]>()
  for (const preuve of listerPreuves(lue)) {
    const contenu = preuve.type === 'attestation' ? null : contenuDe(preuve)
    if (contenu === null) continue
    parContenu.set(contenu, [...(parContenu.get(contenu) ?? []), preuve.preuve])
  }
  const groupes = [...parContenu.values()].filter((numeros) => numeros.length > 1)
  return new Map(
    groupes.flatMap((numeros) =>
      numeros.map((numero) => [numero, numeros.filter((autre) => autre !== numero)] as const),
    ),
  )
}
