import { type DocumentPdf, ouvrirDocumentPdf } from '../../../schemas/pdf/document-pdf.ts'
import { inventorier } from '../../../schemas/pdf/inventaire.ts'
import { LIMITES_PDF } from '../../../schemas/pdf/limites.ts'
import type { Morceau } from '../types.ts'
import { type Contexte, nonLu, type Place, sous } from './contexte.ts'
import { metadonnee, metadonneeRelue } from './metadonnee.ts'
import { actionsDe } from './pdf/actions.ts'
import { finsDe, horsDesFlux } from './pdf/hors-des-flux.ts'
import { piecesJointes } from './pdf/pieces-jointes.ts'
import { textesCaches } from './pdf/textes-caches.ts'

const EN_TETE = Buffer.from('%PDF-')
/** Derrière la dernière fin de fichier, un lecteur de PDF ne lit plus rien. */
const FIN = Buffer.from('%%EOF')
const BLANCS_PERMIS = 64
/** Chaque révision se lit entière : un fichier hostile en aurait des milliers. */
const REVISIONS_MAX = 5

/** Ce que la structure d’un PDF porte hors de ses pages. */
async function* extraireStructure(
  pdf: DocumentPdf,
  place: Place,
  contexte: Contexte,
): AsyncGenerator<Morceau> {
  const { membre } = place
  const inventaire = inventorier(pdf)
  for (const { lieu, texte } of textesCaches(pdf, inventaire)) yield metadonnee(membre, lieu, texte)
  for (const { nature, cible, objet } of actionsDe(pdf, inventaire))
    yield {
      genre: 'fait',
      membre,
      lieu: `objet ${objet}`,
      fait: { genre: 'action-pdf', nature, cible },
    }
  for (const { nom, octets } of piecesJointes(pdf, inventaire)) {
    const dedans = sous(place, nom)
    if (octets === null)
      yield nonLu(dedans.membre, { cause: 'abime', raison: 'pièce jointe illisible' })
    else yield* contexte.deplier(octets, dedans)
  }
}

function* extrairePages(
  pages: readonly string[],
  membre: string | null,
  revision: string,
): Generator<Morceau> {
  for (const [rang, texte] of pages.entries()) {
    const situer = () => `${revision}page ${rang + 1}`
    const extrait = { membre, forme: 'texte', texte, situer } as const
    yield { genre: 'texte', extrait: revision === '' ? extrait : { ...extrait, relu: true } }
  }
}

/** Ce que le PDF montrait avant d’être corrigé : le fichier le porte encore (ISO 32000-1 §7.5.6). */
async function* extraireRevisions(
  octets: Buffer,
  membre: string | null,
  { pdf }: Contexte,
): AsyncGenerator<Morceau> {
  const fins = finsDe(octets)
  for (const [rang, fin] of fins.slice(0, -1).slice(-REVISIONS_MAX).entries()) {
    const lu = await pdf.lire(octets.subarray(0, fin))
    if (!('refus' in lu)) yield* extrairePages(lu, membre, `version antérieure ${rang + 1}, `)
  }
}

/** Un PDF : le texte de ses pages, ses propriétés, ses annotations, ses actions, ses pièces jointes. */
export async function* extrairePdf(
  octets: Buffer,
  place: Place,
  contexte: Contexte,
): AsyncGenerator<Morceau> {
  const { membre } = place
  const entete = octets.indexOf(EN_TETE)
  if (entete > 0)
    yield* contexte.deplier(octets.subarray(0, entete), sous(place, 'données devant le PDF'))
  const lu = await contexte.pdf.lire(octets)
  if (!('refus' in lu)) yield* extrairePages(lu, membre, '')
  yield* extraireRevisions(octets, membre, contexte)
  const ouverture = ouvrirDocumentPdf(octets)
  if (ouverture.ouvert && ouverture.pdf.renvois.annexe.entrees.has('Encrypt'))
    yield nonLu(membre, { cause: 'chiffre', raison: 'PDF chiffré' })
  else if (ouverture.ouvert) yield* extraireStructure(ouverture.pdf, place, contexte)
  yield metadonneeRelue(membre, 'octets hors des pages', horsDesFlux(octets))
  const raison = ouverture.ouvert ? null : ouverture.raison
  if ('refus' in lu || raison !== null)
    yield nonLu(membre, {
      cause: octets.length > LIMITES_PDF.octets ? 'limite' : 'abime',
      raison: 'refus' in lu ? lu.refus : `PDF lu en partie : ${raison}`,
    })
  const fin = octets.lastIndexOf(FIN)
  if (fin > 0 && octets.length - fin - FIN.length > BLANCS_PERMIS)
    yield* contexte.deplier(
      octets.subarray(fin + FIN.length),
      sous(place, 'données derrière le PDF'),
    )
}
