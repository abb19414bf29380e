import { listerPreuves } from '../modele/lister.ts'
import type { CampagneLue, PreuveLue } from '../modele/types.ts'

/** De quoi le fichier est fait : deux preuves de même contenu donneront le même fichier. */
function contenuDe({ composition }: PreuveLue): string | null {
  if (composition.genre === 'absente') return null
  if (composition.genre === 'fichier') return composition.fichier.sha256
  return composition.ecrans.map(({ capture }) => capture.sha256).join('+')
}

const demandeDe = ({ description }: PreuveLue): string =>
  description.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/** Les autres numéros de même contenu qui demandent autre chose. */
const autresDe = (preuve: PreuveLue, semblables: readonly PreuveLue[]): string[] =>
  semblables
    .filter((autre) => demandeDe(autre) !== demandeDe(preuve))
    .map(({ preuve: numero }) => numero)

/**
 * Les preuves dont le contenu est aussi celui d'un autre numéro, et ces autres numéros (convergence.md §6,
 * ligne 1 [F6]). Une pièce du CNDA en couvre plusieurs : les attestations n'en sont pas (F8 [déduit]). Deux
 * numéros qui demandent la même chose dans les mêmes mots (« Profil de l'utilisateur », INS.32) montrent
 * légitimement le même écran [déduit].
 */
export function trouverDoublons(
  lue: Pick<CampagneLue, 'chapitres'>,
): ReadonlyMap<string, readonly string[]> {
  const parContenu = new Map<string, PreuveLue[]>()
  for (const preuve of listerPreuves(lue)) {
    const contenu = preuve.type === 'attestation' ? null : contenuDe(preuve)
    if (contenu === null) continue
    parContenu.set(contenu, [...(parContenu.get(contenu) ?? []), preuve])
  }
  return new Map(
    [...parContenu.values()].flatMap((semblables) =>
      semblables
        .map((preuve) => [preuve.preuve, autresDe(preuve, semblables)] as const)
        .filter(([, autres]) => autres.length > 0),
    ),
  )
}
