import { SEPARATEUR } from './nettoyer.ts'
import { CodeRefuse } from './refus.ts'

/** Les champs qu'une boîte porte ou peut porter, leur nom et leur forme (ins.md §12 [V] ; GS1 [I]). */
const CHAMPS = {
  '01': { nom: 'code du produit', chiffres: 14 },
  '17': { nom: 'date de péremption', chiffres: 6 },
  '11': { nom: 'date de fabrication', chiffres: 6 },
  '10': { nom: 'numéro de lot', libre: 20 },
  '21': { nom: 'numéro de série', libre: 20 },
  '711': { nom: 'code national', libre: 20 },
  '240': { nom: 'référence', libre: 30 },
} as const
type Champ = keyof typeof CHAMPS

const IDENTIFIANTS = Object.keys(CHAMPS) as Champ[]

/** Un champ libre sans fin : le séparateur qui le ferme n'est pas arrivé. */
const perdu = (nom: string): CodeRefuse =>
  new CodeRefuse(
    `Le ${nom} ne se termine pas : la douchette a perdu le séparateur. Réglez-la pour qu’elle le transmette, ou photographiez la boîte.`,
  )

function prendre(reste: string, id: Champ): { valeur: string; suite: string } {
  const champ = CHAMPS[id]
  const contenu = reste.slice(id.length)
  if ('chiffres' in champ) {
    const valeur = contenu.slice(0, champ.chiffres)
    if (valeur.length < champ.chiffres)
      throw new CodeRefuse(`Le code est coupé dans le champ « ${champ.nom} » : relisez la boîte.`)
    if (!/^\d+$/.test(valeur))
      throw new CodeRefuse(
        `Le champ « ${champ.nom} » n’est pas fait de chiffres : relisez la boîte.`,
      )
    const suite = contenu.slice(champ.chiffres)
    return { valeur, suite: suite.startsWith(SEPARATEUR) ? suite.slice(1) : suite }
  }
  const [valeur = '', ...suite] = contenu.split(SEPARATEUR)
  if (valeur === '') throw new CodeRefuse(`Le champ « ${champ.nom} » est vide : relisez la boîte.`)
  if (valeur.length > champ.libre) throw perdu(champ.nom)
  return { valeur, suite: suite.join(SEPARATEUR) }
}

/** Découpe un code de boîte en champs ; lève `CodeRefuse` au premier qui ne va pas. */
export function decouper(code: string): ReadonlyMap<string, string> {
  const champs = new Map<string, string>()
  let reste = code
  while (reste !== '') {
    const id = IDENTIFIANTS.find((candidat) => reste.startsWith(candidat))
    if (!id && champs.size === 0)
      throw new CodeRefuse(
        'Ce code n’est pas celui d’une boîte de vaccin. Lisez le datamatrix carré.',
      )
    if (!id)
      throw new CodeRefuse(
        `Champ inconnu « ${reste.slice(0, 2)} » dans ce code : relisez la boîte, ou saisissez le vaccin à la main.`,
      )
    const { valeur, suite } = prendre(reste, id)
    if (champs.has(id))
      throw new CodeRefuse(
        'Deux codes ont été lus l’un après l’autre : videz le champ, puis relisez.',
      )
    champs.set(id, valeur)
    reste = suite
  }
  return champs
}

/** Une date avalée par un champ libre : même signe, le séparateur perdu. */
export function separateurPerdu(champs: ReadonlyMap<string, string>): CodeRefuse | null {
  for (const id of ['10', '21'] as const)
    if (/17\d{6}/.test(champs.get(id) ?? '')) return perdu(CHAMPS[id].nom)
  return null
}
