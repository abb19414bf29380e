import { parcourirZip } from '../../../schemas/xdm/parcourir-zip.ts'
import type { Morceau } from '../types.ts'
import { chainesLisibles } from './chaines-lisibles.ts'
import { type Contexte, type FeuilleLue, nonLu, type Place, sous } from './contexte.ts'
import { LIMITES_LECTURE } from './limites.ts'
import { metadonnee } from './metadonnee.ts'
import { relire } from './relire.ts'
import { situerLigne } from './situer-ligne.ts'

/** Le programme d’un document bureautique (ECMA-376, [MS-OVBA] ; OpenDocument 1.3 partie 2 §3.17). */
const PROGRAMME =
  /(?:^|\/)(?:vbaProject\.bin|(?:macrosheets|activeX|ctrlProps)\/[^/]+)$|^Basic\/.+\.x(?:ml|lb)$|^Scripts\/(?:python|java|beanshell|javascript)\/.+/i
/** Lu cellule par cellule : le relire en XML ne dirait rien de plus. */
const CELLULES = /^xl\/(?:worksheets\/sheet\d+|sharedStrings)\.xml$/
const FORMULE = /<(?:\w{1,10}:)?f(?:\s[^<>]{0,500})?>([^<>]{1,8192})<\//g
const FIN_DE_ZIP = Buffer.from('504b0506', 'hex')

function extraireFeuille({ nom, rangees }: FeuilleLue, { membre }: Place): Morceau {
  const texte = rangees
    .map((rangee) => rangee.map((cellule) => (cellule ?? '').replace(/\n/g, ' ')).join('\t'))
    .join('\n')
  const situer = situerLigne(texte)
  return {
    genre: 'texte',
    extrait: {
      membre,
      forme: 'texte',
      texte,
      situer: (place) => `feuille « ${nom} », ${situer(place)}`,
    },
  }
}

/** Ce qu’une cellule calcule n’est pas ce qu’elle montre. */
function extraireFormules(octets: Uint8Array, membre: string | null): Morceau {
  const xml = new TextDecoder().decode(octets)
  const formules = [...xml.matchAll(FORMULE)].map(([, formule = '']) => `=${formule}`).join('\n')
  const texte = relire(formules, 'texte') ?? formules
  const situer = (place: number) => `formule ${texte.slice(0, place).split('\n').length}`
  return { genre: 'texte', extrait: { membre, forme: 'texte', texte, situer, relu: true } }
}

/** Une archive entrée par entrée ; un classeur, d’abord cellule par cellule. */
export async function* extraireArchive(
  octets: Buffer,
  place: Place,
  contexte: Contexte,
): AsyncGenerator<Morceau> {
  const { membre } = place
  if (octets.length > LIMITES_LECTURE.fichierArchive) {
    yield nonLu(membre, { cause: 'limite', raison: 'archive trop grosse' })
    return
  }
  // Le commentaire de l'archive, et ce qui la suit (APPNOTE §4.3.16).
  const fin = octets.lastIndexOf(FIN_DE_ZIP)
  if (fin >= 0 && octets.length > fin + 22)
    yield metadonnee(membre, 'commentaire de l’archive', chainesLisibles(octets.subarray(fin + 22)))
  const feuilles =
    octets.includes('xl/workbook.xml') && contexte.classeur !== null
      ? await contexte.classeur(octets)
      : null
  for (const feuille of feuilles ?? []) yield extraireFeuille(feuille, place)
  for await (const entree of parcourirZip(octets, LIMITES_LECTURE.archive)) {
    const dedans = entree.nom === null ? membre : sous(place, entree.nom).membre
    if (!entree.lue) {
      yield nonLu(dedans, { cause: entree.chiffree ? 'chiffre' : 'limite', raison: entree.refus })
      continue
    }
    if (PROGRAMME.test(entree.nom))
      yield {
        genre: 'fait',
        membre: dedans,
        lieu: 'pièce entière',
        fait: { genre: 'macro', nom: entree.nom.split('/').at(-1) ?? entree.nom },
      }
    if (feuilles !== null && CELLULES.test(entree.nom)) {
      yield extraireFormules(entree.octets, dedans)
      continue
    }
    yield* contexte.deplier(Buffer.from(entree.octets.buffer), sous(place, entree.nom))
  }
}
