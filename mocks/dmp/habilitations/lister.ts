import { ESPACES_XDS } from '../../../schemas/xds/espaces.ts'
import { texteA } from '../../../schemas/xml/parcourir.ts'
import { type Fragment, xml } from '../../xml/gabarit.ts'
import { estValide } from '../depot/autorisations.ts'
import { caseDe } from '../droits/juger.ts'
import type { Contexte, Issue } from '../issue.ts'
import { repondreHabilitation } from './reponse.ts'

const ESPACE = ESPACES_XDS.habilitations
const MODES = ['ACTIVE', 'INTERDITE', 'TOUTE']

interface Ligne {
  identifiant: string
  debut: string
  derniere: string
  mode: 'ACTIVE' | 'INTERDITE'
}

function ecrire({ identifiant, debut, derniere, mode }: Ligne, contexte: Contexte): Fragment {
  const connu = contexte.professionnel(identifiant)
  return xml`<authorization><nationalId>${identifiant}</nationalId><type>1.2.250.1.71.4.2.1</type><lastName>${connu?.nom ?? ''}</lastName><firstName>${connu?.prenom ?? ''}</firstName><codeSpeciality>${connu?.specialite ?? ''}</codeSpeciality><startDate>${debut}</startDate><lastActionDate>${derniere}</lastActionDate><mode>${mode}</mode></authorization>`
}

/** TD1.6 : professionnels autorisés ou bloqués d'un dossier ; noms de balises du banc (dmp.md §7.3 [C]). */
export function traiterListe(contexte: Contexte): Issue {
  const { appelant, corps, depot, maintenant, reglages } = contexte
  const sortie = {
    element: 'listAuthorizationByPatientResponse',
    espace: ESPACE,
    transaction: 'TD1.6',
    contexte,
  }
  const mode = texteA(corps, ESPACE, ['mode'])?.trim() ?? ''
  if (!MODES.includes(mode))
    return repondreHabilitation(sortie, { statut: 'MOCK_MESSAGE', texte: `mode « ${mode} »` })
  const { patient } = appelant
  const dossier = patient ? depot.dossiers.trouver(patient.valeur) : null
  if (!dossier)
    return repondreHabilitation(sortie, { statut: 'MOCK_PATIENT', texte: 'Aucun dossier' })
  if (caseDe('TD1.6', appelant, dossier, reglages) === 'non') {
    const texte = 'Cette liste n’est pas permise'
    return repondreHabilitation(sortie, { statut: 'DMPAccessDeniedByRightsService', texte })
  }
  const actives: readonly Ligne[] = depot.autorisations
    .lister({ ins: dossier.ins })
    .filter((a) => estValide(a, maintenant))
    .map(({ titulaire, debut, derniere }) => ({
      identifiant: titulaire,
      debut: debut.toISOString(),
      derniere: derniere.toISOString(),
      mode: 'ACTIVE',
    }))
  const interdites: readonly Ligne[] = dossier.bloques.map((identifiant) => ({
    identifiant,
    debut: '',
    derniere: '',
    mode: 'INTERDITE',
  }))
  const lignes = [...actives, ...interdites].filter((l) => mode === 'TOUTE' || l.mode === mode)
  const contenu = xml`${lignes.map((ligne) => ecrire(ligne, contexte))}`
  return repondreHabilitation(sortie, { statut: 'DMPOk', contenu })
}
