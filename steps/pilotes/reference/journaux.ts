import type { ActionsJournaux, Journal, LigneHistorique } from '../contrat.ts'
import { aller, type Fenetre, ouvrirFiche, suivre } from './fenetre.ts'

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

async function lireJournal(fenetre: Fenetre, journal: Journal): Promise<LigneHistorique[]> {
  await aller(fenetre, '/reglages')
  await suivre(fenetre, 'link', TITRES[journal])
  const lignes = await lireCases(fenetre)
  return lignes.map(([date = '', heure = '', auteur = '', patient = '', type = '']) => ({
    date,
    heure,
    auteur,
    type,
    detail: patient,
  }))
}

export const actionsJournaux = (fenetre: () => Fenetre): ActionsJournaux => ({
  lireHistorique: (...demande) => lireHistorique(fenetre(), ...demande),
  lireJournal: (...demande) => lireJournal(fenetre(), ...demande),
})
