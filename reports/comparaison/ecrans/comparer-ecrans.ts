import { decoderPng } from '../../../schemas/images/decoder-png.ts'
import { encoderPng } from '../../../schemas/images/encoder-png.ts'
import type { Execution } from '../../campagne/executions.ts'
import { lireObjet } from '../../campagne/lire-objet.ts'
import type { EvenementEtape, FichierPris } from '../../campagne/types.ts'
import { apparierEtapes, type Paire } from '../apparier.ts'
import type { Passage } from '../contexte.ts'
import { differerLignes } from '../textes/differer-lignes.ts'
import { normaliser } from '../textes/normaliser.ts'
import type { EcartEcran } from '../types.ts'
import { type DifferencePixels, differerPixels } from './differer-pixels.ts'
import { expliqueParLHeure } from './explique-par-l-heure.ts'

type Vue = Pick<EvenementEtape, 'capture' | 'texteEcran' | 'texte'>

function decoder(dossier: string, capture: FichierPris) {
  const octets = lireObjet(dossier, capture.chemin)
  if (octets === null) return { lu: false, raison: 'son fichier manque' } as const
  return decoderPng(octets)
}

function pixels(
  avant: { dossier: string; capture: FichierPris },
  apres: { dossier: string; capture: FichierPris },
): DifferencePixels | { empechement: string } {
  const [a, b] = [decoder(avant.dossier, avant.capture), decoder(apres.dossier, apres.capture)]
  if (!a.lu) return { empechement: `l’image d’avant ne se compare pas : ${a.raison}` }
  if (!b.lu) return { empechement: `l’image d’après ne se compare pas : ${b.raison}` }
  return differerPixels(a.image, b.image)
}

const lireTexte = ({ dossier }: Passage, { texteEcran }: Vue): string =>
  texteEcran === null ? '' : (lireObjet(dossier, texteEcran.chemin)?.toString('utf8') ?? '')

/** Les preuves faites de cette capture. */
const preuvesDe = ({ preuves }: Execution, capture: FichierPris | null): string[] =>
  preuves.flatMap(({ preuve, ecrans }) =>
    ecrans.some((ecran) => ecran.capture.sha256 === capture?.sha256) ? preuve : [],
  )

function comparerVues(
  avant: Passage,
  apres: Passage,
  paire: { avant: Vue; apres: Vue },
): EcartEcran | null {
  const [a, b] = [paire.avant.capture, paire.apres.capture]
  const preuves = [...preuvesDe(avant.execution, a), ...preuvesDe(apres.execution, b)]
  const commun = {
    ...{ etapes: [paire.apres.texte], preuves: [...new Set(preuves)] },
    ...{ avant: a, apres: b, lignes: [], part: null },
  }
  if (a === null && b === null) return null
  if (a === null || b === null) {
    return { ...commun, genre: 'absent', empechement: null, difference: null }
  }
  if (a.sha256 === b.sha256) return null
  const textes = [lireTexte(avant, paire.avant), lireTexte(apres, paire.apres)] as const
  const lignes = differerLignes(
    normaliser(textes[0], avant.reperes),
    normaliser(textes[1], apres.reperes),
  )
  const points = pixels(
    { dossier: avant.dossier, capture: a },
    { dossier: apres.dossier, capture: b },
  )
  const genre = lignes.length > 0 ? 'texte' : 'aspect'
  if ('empechement' in points)
    return { ...commun, genre, lignes, empechement: points.empechement, difference: null }
  if (genre === 'aspect' && expliqueParLHeure(points, textes)) return null
  const image = points.peindre()
  const difference =
    points.part === 0 ? null : encoderPng(image.pixels, image.largeur, image.hauteur)
  return { ...commun, genre, lignes, part: points.part, empechement: null, difference }
}

/** Les écrans qui changent, chacun une fois : l'empreinte d'abord, puis le texte, puis les points. */
export function comparerEcrans(avant: Passage, apres: Passage): EcartEcran[] {
  const ecarts = new Map<string, EcartEcran | null>()
  const deuxCotes = (
    paire: Paire<EvenementEtape>,
  ): paire is { avant: EvenementEtape; apres: EvenementEtape } =>
    paire.avant !== null && paire.apres !== null
  for (const paire of apparierEtapes(avant.execution, apres.execution).filter(deuxCotes)) {
    const cle = `${paire.avant.capture?.sha256} ${paire.apres.capture?.sha256}`
    const connu = ecarts.get(cle)
    if (connu === undefined) ecarts.set(cle, comparerVues(avant, apres, paire))
    else if (connu) ecarts.set(cle, { ...connu, etapes: [...connu.etapes, paire.apres.texte] })
  }
  return [...ecarts.values()].filter((ecart) => ecart !== null)
}
