import { lireContenu, nomOperande, type Operation, ressource } from '../../pdf/contenu.ts'
import type { DocumentPdf } from '../../pdf/document-pdf.ts'
import { ErreurPdf } from '../../pdf/erreur-pdf.ts'
import type { Peinture } from '../../pdf/inventaire.ts'
import { type Dictionnaire, estDictionnaire } from '../../pdf/objets.ts'
import { couvertsParDefaut, type Dispositif, dispositifDe } from './lire-couleurs.ts'

/** Ce qu'un flux de contenu emploie. */
export interface ContenuLu {
  peinture: Peinture
  operateurs: ReadonlySet<string>
  /** Polices qui écrivent quelque chose de visible, et les codes de deux octets qu'elles écrivent. */
  polices: ReadonlyMap<Dictionnaire, ReadonlySet<number>>
  /** Couleurs propres à un appareil, qu'aucun espace par défaut ne couvre. */
  dispositifs: ReadonlySet<Dispositif>
  rendus: ReadonlySet<string>
  /** Clés et valeurs des images en ligne, noms seulement. */
  enLigne: readonly (readonly string[])[]
  profondeur: number
  /** Pourquoi le contenu ne se lit pas jusqu'au bout, ou `null`. */
  faute: string | null
}

const COULEURS: Readonly<Record<string, Dispositif>> = {
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
  g: 'DeviceGray',
  G: 'DeviceGray',
}
const ECRITURES = new Set(['Tj', 'TJ', "'", '"'])
const INVISIBLE = 3

function octetsDe({ flux }: Peinture, pdf: DocumentPdf): Buffer | null {
  const morceaux = flux.map((f) => pdf.decoder(f))
  if (morceaux.some((m) => m === null)) return null
  // Deux flux d'une même page se suivent comme séparés par un blanc.
  return Buffer.concat(morceaux.flatMap((m) => (m === null ? [] : [m, Buffer.from('\n')])))
}

function motsEnLigne(cles: readonly unknown[]): readonly string[] {
  return cles.map((cle) => {
    if (typeof cle !== 'object' || cle === null || !('valeur' in cle)) return ''
    return String(cle.valeur)
  })
}

/** Les codes des chaînes écrites, deux octets chacun comme Identity les lit. */
function noterCodes(operandes: Operation['operandes'], codes: Set<number>): void {
  for (const operande of operandes) {
    if (typeof operande !== 'object' || operande?.genre !== 'chaine') continue
    const { octets } = operande
    for (let rang = 0; rang + 1 < octets.length; rang += 2) codes.add(octets.readUInt16BE(rang))
  }
}

interface Etat {
  police: Dictionnaire | null
  mode: number
}

function analyser(peinture: Peinture, pdf: DocumentPdf): ContenuLu {
  const operateurs = new Set<string>()
  const polices = new Map<Dictionnaire, Set<number>>()
  const dispositifs = new Set<Dispositif>()
  const rendus = new Set<string>()
  const enLigne: (readonly string[])[] = []
  const couverts = couvertsParDefaut(peinture.ressources, pdf)
  const pile: Etat[] = []
  let etat: Etat = { police: null, mode: 0 }
  let [profondeur, faute]: [number, string | null] = [0, null]
  const employer = (dispositif: Dispositif | null) => {
    if (dispositif !== null && !couverts.has(dispositif)) dispositifs.add(dispositif)
  }
  const octets = octetsDe(peinture, pdf)
  try {
    if (octets === null) throw new ErreurPdf('il ne se décode pas, ou dépasse la limite', 0)
    for (const { operateur, operandes } of lireContenu(octets, pdf)) {
      operateurs.add(operateur)
      const [premier] = operandes
      if (operateur === 'q') {
        pile.push(etat)
        profondeur = Math.max(profondeur, pile.length)
      } else if (operateur === 'Q') etat = pile.pop() ?? etat
      else if (operateur === 'Tr')
        etat = { ...etat, mode: typeof premier === 'number' ? premier : 0 }
      else if (operateur === 'Tf') {
        const nom = nomOperande(premier) ?? ''
        const police = ressource(peinture.ressources, { genre: 'Font', nom }, pdf)
        etat = { ...etat, police: estDictionnaire(police) ? police : null }
      } else if (ECRITURES.has(operateur)) {
        if (etat.police === null || etat.mode === INVISIBLE) continue
        const codes = polices.get(etat.police) ?? new Set<number>()
        polices.set(etat.police, codes)
        noterCodes(operandes, codes)
      } else if (operateur === 'cs' || operateur === 'CS')
        employer(dispositifDe(nomOperande(premier)))
      else if (operateur === 'ri') rendus.add(nomOperande(premier) ?? '')
      else if (operateur === 'BI') {
        const mots = motsEnLigne(operandes)
        enLigne.push(mots)
        const place = mots.findIndex((mot) => mot === 'CS' || mot === 'ColorSpace')
        employer(place < 0 ? null : dispositifDe(mots[place + 1] ?? null))
      } else employer(COULEURS[operateur] ?? null)
    }
  } catch (erreur) {
    if (!(erreur instanceof ErreurPdf)) throw erreur
    faute = erreur.message
  }
  return { peinture, operateurs, polices, dispositifs, rendus, enLigne, profondeur, faute }
}

/** Lit chaque flux de contenu une fois. */
export const lireContenus = (
  peintures: readonly Peinture[],
  pdf: DocumentPdf,
): readonly ContenuLu[] => peintures.map((peinture) => analyser(peinture, pdf))
