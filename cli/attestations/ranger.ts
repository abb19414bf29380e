import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { PreuveTrouvee } from '../../rem/index.ts'
import { IdentifiantInconnu, type Referentiel, trouverPreuve } from '../../rem/index.ts'
import { nomSur } from '../../reports/campagne/noms-surs.ts'
import { cheminLisible } from '../chemins.ts'
import type { ConfigChargee } from '../config/charger.ts'
import { dossierAttestations } from '../config/dossier-attestations.ts'
import { lireIndexAttestations, NOM_INDEX } from '../config/index-attestations.ts'

/** Un fichier et la preuve que son nom, ou la liste, désigne. */
export interface Candidate extends PreuveTrouvee {
  chemin: string
  date: string | null
  signataire: string | null
}

export interface Rangement {
  candidates: readonly Candidate[]
  problemes: readonly string[]
}

/** Ce que les systèmes posent d’eux-mêmes dans un dossier, et l’index de la console. */
const estDuSysteme = (nom: string): boolean =>
  nom.startsWith('.') || nom === NOM_INDEX || /^(thumbs\.db|desktop\.ini)$/i.test(nom)

/** Une preuve par son numéro, `SC.MSS-CONF.28.01.01` valant `SC.MSS/CONF.28.01.01` dans un nom de fichier. */
function chercher(referentiel: Referentiel, numero: string): PreuveTrouvee | string {
  const parNom = referentiel.exigences
    .flatMap((exigence) => exigence.scenarios.flatMap((scenario) => scenario.preuves))
    .find(({ id }) => nomSur(id) === numero)
  try {
    return trouverPreuve(referentiel, parNom?.id ?? numero)
  } catch (erreur) {
    if (!(erreur instanceof IdentifiantInconnu)) throw erreur
    const proches = erreur.problemes.flatMap((probleme) => probleme.proches)
    const suite = proches.length > 0 ? ` ; les plus proches : ${proches.join(', ')}` : ''
    return `« ${numero} » n’est pas le numéro d’une preuve de ${referentiel.rem}${suite}`
  }
}

interface Piece {
  numero: string
  chemin: string
  date: string | null
  signataire: string | null
}

type Saisie = Pick<ConfigChargee, 'attestations' | 'fichier'>

const listeDonnee = ({ attestations }: Saisie): readonly Piece[] =>
  Array.isArray(attestations)
    ? attestations.map(({ preuve, fichier, date = null, signataire = null }) => ({
        numero: preuve,
        chemin: path.resolve(fichier),
        date,
        signataire,
      }))
    : []

function noms(dossier: string): readonly string[] | null {
  try {
    return readdirSync(dossier).filter((nom) => !estDuSysteme(nom))
  } catch {
    return null
  }
}

/** Les fichiers du dossier ; celui que personne n’a donné ne compte que si la console y a rangé un index. */
function listerDossier(saisie: Saisie): readonly Piece[] | string {
  const dossier = dossierAttestations(saisie)
  const index = lireIndexAttestations(dossier)
  if (index === null && typeof saisie.attestations !== 'string') return []
  const trouves = noms(dossier)
  if (trouves === null) return `dossier introuvable : ${cheminLisible(dossier)}`
  const fiches = new Map(
    Object.entries(index?.pieces ?? {}).map(([preuve, fiche]) => [nomSur(preuve), fiche]),
  )
  return [...trouves].sort().map((nom) => {
    const numero = path.parse(nom).name
    const fiche = fiches.get(numero)
    const signataire = [fiche?.signataire, fiche?.fonction].filter(Boolean).join(', ')
    return {
      numero,
      chemin: path.join(dossier, nom),
      date: fiche?.date ?? null,
      signataire: signataire || null,
    }
  })
}

/**
 * Range chaque pièce sous sa preuve. Un nom qui n’est pas un numéro de preuve, ou deux pièces pour un
 * même emplacement (convergence.md §6, ligne 1), sont des problèmes : rien n’est ignoré en silence.
 */
export function rangerPieces(saisie: Saisie, referentiel: Referentiel): Rangement {
  const duDossier = listerDossier(saisie)
  if (typeof duDossier === 'string') return { candidates: [], problemes: [duDossier] }
  const pieces = [...listeDonnee(saisie), ...duDossier]
  const candidates: Candidate[] = []
  const problemes: string[] = []
  for (const { numero, ...piece } of pieces) {
    const nom = path.basename(piece.chemin)
    const trouvee = chercher(referentiel, numero)
    if (typeof trouvee === 'string') problemes.push(`${nom} : ${trouvee}`)
    else if (candidates.some(({ preuve }) => preuve === trouvee.preuve))
      problemes.push(
        `${nom} : ${trouvee.preuve.id} a déjà une pièce, une preuve est un seul fichier`,
      )
    else candidates.push({ ...trouvee, ...piece })
  }
  return { candidates, problemes }
}
