import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { creerPiloteGuide } from './index.ts'
import { ouvrirDialogue } from './terminal/dialogue-terminal.ts'

/** Un pilote guidé par une personne qui a tapé ces lignes d'avance. */
async function guider(...lignes: string[]) {
  const entree = new PassThrough()
  const sortie = new PassThrough()
  entree.end(lignes.map((l) => `${l}\n`).join(''))
  const dialogue = ouvrirDialogue(entree, sortie)
  const pilote = await creerPiloteGuide({ lgc: null, mutations: [] }, dialogue)
  return { pilote, vu: () => String(sortie.read() ?? '') }
}

it('lit les justificatifs jusqu’à la réponse vide, la date remise avec ses barres', async () => {
  const { pilote } = await guider('Passeport / 20-11-2026 / Camille TESTIER', 'Carte Vitale', '')
  expect(await pilote.lireJustificatifs()).toEqual([
    { nature: 'Passeport', date: '20/11/2026', auteur: 'Camille TESTIER' },
    { nature: 'Carte Vitale', date: '', auteur: '' },
  ])
})

it('lit la liste proposée avec ses degrés', async () => {
  const { pilote } = await guider('Passeport / élevé', '')
  expect(await pilote.lireJustificatifsProposes()).toEqual([
    { nature: 'Passeport', degre: 'élevé' },
  ])
})

it('demande de remplir sans enregistrer, puis d’enregistrer', async () => {
  const { pilote, vu } = await guider('', 'o', 'Patient créé')
  await pilote.saisirPatient({ nomNaissance: 'ADRUN', justificatif: 'passeport' })
  expect(await pilote.enregistrerPatient()).toEqual({ accepte: true, messages: ['Patient créé'] })
  expect(vu()).toContain('Justificatif d’identité présenté : passeport')
})

it('recueille une tentative et ce qui l’a refusée', async () => {
  const { pilote, vu } = await guider('n', 'cadenas')
  expect(await pilote.tenterTrait('sexe', 'M')).toEqual({
    champ: 'sexe',
    enregistre: false,
    refus: 'cadenas',
  })
  expect(vu()).toContain('Tentez de remplacer « Sexe » par « M »')
})

it('lit les sept verrous, vides quand rien ne les montre', async () => {
  const { pilote } = await guider('grisé', '', '', '', '', '', 'cadenas')
  const lus = await pilote.lireVerrous()
  expect(lus.map(({ marque }) => marque)).toEqual(['grisé', '', '', '', '', '', 'cadenas'])
})

it('garde les seules coordonnées affichées', async () => {
  const { pilote } = await guider('', '04 65 71 00 12', '')
  expect(await pilote.lireCoordonnees()).toEqual({ telephone: '04 65 71 00 12' })
})
