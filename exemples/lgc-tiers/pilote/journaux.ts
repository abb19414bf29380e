import type {
  ActionsJournaux,
  Journal,
  LigneAppelInsi,
  LigneHistorique,
} from '../../../steps/pilotes/contrat.ts'
import { lirePaires } from './paires.ts'
import { cliquer, ouvrirFiche, type Poste, parLeRail } from './poste.ts'
import { lireTableau, separerInstant } from './tableau.ts'

const APPELS = 'Appels au RNIPP'

async function lireFil(poste: Poste): Promise<LigneHistorique[]> {
  await ouvrirFiche(poste)
  await cliquer(poste, 'link', 'Fil de la fiche')
  return (await lireTableau(poste)).map(
    ([type = '', devient = '', etait = '', auteur = '', quand = '']) => ({
      ...separerInstant(quand),
      auteur,
      type,
      detail: `devient ${devient}, était ${etait}`,
    }),
  )
}

async function lireAppels(poste: Poste): Promise<LigneAppelInsi[]> {
  await parLeRail(poste, APPELS)
  return (await lireTableau(poste)).map(
    ([, reponse = '', demande = '', patient = '', auteur = '', quand = '']) => {
      const [code = '', retour = ''] = reponse.split(' · ')
      const [operation = '', modalite = ''] = demande.split(' par ')
      return { ...separerInstant(quand), auteur, patient, operation, modalite, code, retour }
    },
  )
}

async function lireConsultations(poste: Poste): Promise<LigneHistorique[]> {
  await parLeRail(poste, 'Consultations')
  return (await lireTableau(poste)).map(([detail = '', auteur = '', type = '', quand = '']) => ({
    ...separerInstant(quand),
    auteur,
    type,
    detail,
  }))
}

async function lireJournal(poste: Poste, journal: Journal): Promise<LigneHistorique[]> {
  if (journal === 'acces') return lireConsultations(poste)
  return (await lireAppels(poste)).map(({ date, heure, auteur, operation, patient }) => ({
    ...{ date, heure, auteur },
    type: operation,
    detail: patient,
  }))
}

/** Le dernier appel est au bas de la liste. */
async function lireDernierAppel(poste: Poste) {
  const appels = await lireAppels(poste)
  if (appels.length === 0) return []
  await cliquer(poste, 'link', `n° ${appels.length}`)
  return lirePaires(poste, 'Appel')
}

export const actionsJournaux = (poste: () => Poste): ActionsJournaux => ({
  lireHistorique: () => lireFil(poste()),
  lireJournal: (journal) => lireJournal(poste(), journal),
  lireAppelsInsi: () => lireAppels(poste()),
  lireDernierAppelInsi: () => lireDernierAppel(poste()),
})
