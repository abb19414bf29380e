import type {
  ActionsJournaux,
  ChampAffiche,
  Journal,
  LigneAppelInsi,
  LigneHistorique,
} from '../contrat.ts'
import { aller, cliquer, type Fenetre, ouvrirFiche, suivre } from './fenetre.ts'

const TITRES: Record<Journal, string> = {
  acces: 'Journal des accès',
  insi: 'Journal des appels INSi',
}

function lireCases(fenetre: Fenetre): Promise<string[][]> {
  return fenetre.page.evaluate(() =>
    [...document.querySelectorAll('main table tbody tr')].map((ligne) =>
      [...ligne.querySelectorAll('td')].map((c) =>
        (c.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    ),
  )
}

async function lireHistorique(fenetre: Fenetre): Promise<LigneHistorique[]> {
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Historique')
  const lignes = await lireCases(fenetre)
  return lignes.map(([date = '', heure = '', auteur = '', type = '', detail = '']) => ({
    date,
    heure,
    auteur,
    type,
    detail,
  }))
}

async function ouvrirJournal(fenetre: Fenetre, journal: Journal): Promise<void> {
  await aller(fenetre, '/reglages')
  await suivre(fenetre, 'link', TITRES[journal])
}

async function lireJournal(fenetre: Fenetre, journal: Journal): Promise<LigneHistorique[]> {
  await ouvrirJournal(fenetre, journal)
  const lignes = await lireCases(fenetre)
  return lignes.map(([date = '', heure = '', auteur = '', patient = '', type = '']) => ({
    date,
    heure,
    auteur,
    type,
    detail: patient,
  }))
}

async function lireAppelsInsi(fenetre: Fenetre): Promise<LigneAppelInsi[]> {
  await ouvrirJournal(fenetre, 'insi')
  const lignes = await lireCases(fenetre)
  return lignes.map(
    ([
      date = '',
      heure = '',
      auteur = '',
      patient = '',
      operation = '',
      modalite = '',
      code = '',
      retour = '',
    ]) => ({ date, heure, auteur, patient, operation, modalite, code, retour }),
  )
}

async function lireDernierAppelInsi(fenetre: Fenetre): Promise<ChampAffiche[]> {
  await ouvrirJournal(fenetre, 'insi')
  const detail = fenetre.page.getByRole('link', { name: /^Détail/ }).first()
  if (!(await detail.isVisible())) return []
  await cliquer(fenetre, detail)
  return fenetre.page.evaluate(() =>
    [...document.querySelectorAll('main dl > div')].map((champ) => ({
      libelle: (champ.querySelector('dt')?.textContent ?? '').trim(),
      valeur: (champ.querySelector('dd')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  )
}

export const actionsJournaux = (fenetre: () => Fenetre): ActionsJournaux => ({
  lireHistorique: (...demande) => lireHistorique(fenetre(), ...demande),
  lireJournal: (...demande) => lireJournal(fenetre(), ...demande),
  lireAppelsInsi: () => lireAppelsInsi(fenetre()),
  lireDernierAppelInsi: () => lireDernierAppelInsi(fenetre()),
})
