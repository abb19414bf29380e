import type { Noyau } from '../../serveur/dependances.ts'
import { classerRecu } from '../actions/classer.ts'
import { garderResultats } from '../bio/depot.ts'
import type { DocumentLu } from '../cda/document-lu.ts'
import { documentSansEnTete } from '../cda/lire.ts'
import { typeConnu } from '../cda/types-connus.ts'
import { garderOctets, lireRecu, recuParEmpreinte, recuParIdentifiant } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'
import { rapprocherDocument } from '../identite/rapprocher.ts'
import { BORNES, enMo } from '../lecture/bornes.ts'
import { Illisible } from '../lecture/illisible.ts'
import { origine } from '../provenance.ts'
import { tracerRecu } from '../traces.ts'
import type { Fiche } from '../xdm/fiche.ts'
import { ajouter, nomCourt } from './ajouter.ts'
import type { Depot, Issue, Place } from './issue.ts'
import { absorberPdf, joindreAuCda } from './joindre-pdf.ts'
import { placer } from './placer.ts'
import { empreinteDe, type Prepare, preparer } from './preparer.ts'
import { suivreVersions } from './suivre-versions.ts'

/** Ce que l'archive sait en plus du fichier. */
export interface Accompagnement {
  fiche?: Fiche | null
  feuille?: { chemin: string; octets: Uint8Array } | null
  contradiction?: string | null
}

/**
 * Reçoit un document : CDA (N1, N3, auto-présentable) ou PDF. Rien n'est perdu : ce qui ne se lit pas
 * mais ne menace rien est gardé tel quel, avec la raison.
 */
export function recevoirDocument(
  noyau: Noyau,
  depot: Depot,
  accompagnement: Accompagnement = {},
): Issue {
  const { octets } = depot
  if (octets.length === 0) return { genre: 'refuse', raison: 'Le fichier est vide.' }
  if (octets.length > BORNES.taille)
    return { genre: 'refuse', raison: `Le fichier dépasse ${enMo(BORNES.taille)}.` }
  const empreinte = empreinteDe(octets)
  const deja = recuParEmpreinte(noyau.base, empreinte)
  if (deja) return doublon(noyau, deja, depot, 'Ce fichier est déjà reçu.')
  try {
    const prepare = preparer(depot.nom, octets, accompagnement.fiche ?? null)
    const contradiction = prepare.lu.contradiction ?? accompagnement.contradiction ?? null
    const lu = { ...prepare.lu, contradiction }
    return noyau.base.transaction(() =>
      enregistrer(noyau, depot, { ...prepare, lu }, { empreinte, ...accompagnement }),
    )
  } catch (erreur) {
    if (!(erreur instanceof Illisible)) throw erreur
    if (erreur.aJeter) return { genre: 'refuse', raison: erreur.message }
    return noyau.base.transaction(() => garderIllisible(noyau, depot, empreinte, erreur.message))
  }
}

function doublon(noyau: Noyau, deja: DocumentRecu, depot: Depot, raison: string): Issue {
  tracerRecu(noyau, deja.id, {
    auteur: depot.auteur,
    action: 'Reçu de nouveau',
    detail: `${origine(depot.provenance)} : doublon, rien n'est ajouté.`,
  })
  // Il attendait dans les non lus, et revient par le dossier ouvert (DMP) : le même s'y classe, sans double.
  if (deja.etat === 'a-classer' && depot.patientId !== undefined) {
    const issue = conclure(noyau, depot, deja.id, 'nouveau')
    if (issue.genre === 'classe') return issue
  }
  return { genre: 'doublon', id: deja.id, raison }
}

function garderIllisible(noyau: Noyau, depot: Depot, empreinte: string, raison: string): Issue {
  const id = ajouter(noyau, depot, {
    lu: documentSansEnTete('illisible', nomCourt(depot.nom)),
    empreinte,
    empreintePdf: null,
    resultats: [],
    etat: 'illisible',
    motif: raison,
  })
  tracerRecu(noyau, id, { auteur: depot.auteur, action: 'Reçu, illisible', detail: raison })
  return { genre: 'illisible', id, raison }
}

function enregistrer(
  noyau: Noyau,
  depot: Depot,
  { lu, resultats, empreintePdf }: Prepare,
  { empreinte, feuille }: Accompagnement & { empreinte: string },
): Issue {
  const { base } = noyau
  const { auteur, provenance } = depot
  const connu = lu.id === null ? null : recuParIdentifiant(base, lu.id)
  if (connu) return doublon(noyau, connu, depot, 'Ce document est déjà reçu (même identifiant).')
  const joint = lu.genre === 'PDF' ? joindreAuCda(noyau, depot, empreinte) : null
  if (joint) return joint
  if (typeRefuse(noyau, lu)) return { genre: 'refuse', raison: `Type inconnu : ${lu.type.code}.` }
  const placement = placer(base, lu)
  const id = ajouter(noyau, depot, {
    ...{ lu, empreinte, empreintePdf, resultats },
    etat: 'a-classer',
    motif: null,
  })
  if (feuille)
    garderOctets(base, id, {
      role: 'feuille',
      nom: nomCourt(feuille.chemin),
      empreinte: empreinteDe(feuille.octets),
      octets: feuille.octets,
    })
  garderResultats(base, id, resultats)
  tracerRecu(noyau, id, { auteur, action: 'Reçu', detail: `${origine(provenance)}.` })
  if (lu.genre !== 'PDF') absorberPdf(noyau, depot, id, empreintePdf)
  suivreVersions(noyau, { id, auteur, resultats }, placement)
  return conclure(noyau, depot, id, placement.place)
}

/** Un type inattendu se reçoit comme les autres (PROV.FLUXE.07). */
const typeRefuse = ({ mutations }: Noyau, { type }: DocumentLu): boolean =>
  type.code !== '' && typeConnu(type.code) === null && mutations.active('recu-type-inconnu-refuse')

/** Dans un dossier ouvert, une correspondance exacte se classe aussitôt ; sinon le document attend. */
function conclure(noyau: Noyau, { patientId, auteur }: Depot, id: number, place: Place): Issue {
  const recu = lireRecu(noyau.base, id)
  if (!recu) throw new Error('Le document reçu est introuvable.')
  const { cas, candidats, explication } = rapprocherDocument(noyau, recu.lu)
  const vise = candidats[0]?.patient.id
  if (patientId !== undefined && cas === 'parfaite' && vise === patientId) {
    classerRecu(noyau, recu, { patientId, auteur, confirme: false })
    return { genre: 'classe', id, titre: recu.titre, place, patientId }
  }
  const attente =
    patientId !== undefined && cas === 'parfaite'
      ? `Ce document est celui du dossier n° ${vise}, pas du dossier ouvert.`
      : explication
  return { genre: 'a-classer', id, titre: recu.titre, place, attente }
}
