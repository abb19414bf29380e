import { describe, expect, it } from 'vitest'
import { boite, HAKIM, LIGNE, resultats } from './essai.ts'
import { seLit } from './publie.ts'
import {
  adresseTenue,
  boitesTrouvees,
  champsAffiches,
  criteresTenus,
  homonymeEcarte,
  personneTrouvee,
  sansBoiteMontre,
  structureTrouvee,
} from './recherche.ts'

describe('une valeur', () => {
  it('se lit malgré la casse, les accents, les groupes et la parenthèse du libellé', () => {
    expect(seLit('Dr Anne-Laure d’Île-Essai', "D'ÎLE-ESSAI")).toBe(true)
    expect(seLit('04 65 71 00 14', '0465710014')).toBe(true)
    expect(seLit('pneumologie', 'Pneumologie (SM)')).toBe(true)
  })

  it('ne se lit pas dans une autre', () => {
    expect(seLit('hakim.exemplaire.2@medecin.fr', 'hakim.exemplaire@medecin.fr')).toBe(false)
    expect(seLit('163100', '63100')).toBe(false)
    expect(seLit('MARTINEZ', 'MARTIN')).toBe(false)
  })
})

describe('la personne cherchée', () => {
  it('se reconnaît à tout ce que sa ligne montre', () => {
    expect(personneTrouvee(resultats(LIGNE), HAKIM).conforme).toBe(true)
    const sans = LIGNE.replace('CENTRE HOSPITALIER FICTIF', '')
    expect(personneTrouvee(resultats(sans), HAKIM).conforme).toBe(false)
    expect(personneTrouvee([], HAKIM).conforme).toBe(false)
  })

  it('a toutes ses boîtes, sur une ligne ou plusieurs', () => {
    expect(boitesTrouvees(resultats(LIGNE), HAKIM).conforme).toBe(true)
    const une = '99700000021 hakim.exemplaire@medecin.fictif.mssante.fr'
    expect(boitesTrouvees(resultats(une), HAKIM).conforme).toBe(false)
    const autre = LIGNE.replace('99700000021', '99700200019')
    expect(boitesTrouvees(resultats(autre), HAKIM).conforme).toBe(false)
  })

  it('est seule de son nom dans sa ville', () => {
    const homonyme = { ...HAKIM, rpps: '99700200019' }
    const juger = (...lignes: string[]) =>
      homonymeEcarte(resultats(...lignes), { voulue: HAKIM, homonyme }).conforme
    expect(juger(LIGNE)).toBe(true)
    expect(juger(LIGNE, 'HAKIM EXEMPLAIRE 99700200019 VICHY')).toBe(false)
    expect(juger()).toBe(false)
  })

  it('reste montrée quand elle n’a pas de boîte', () => {
    const sans = '99700000021 Aucune boîte MSSanté'
    expect(sansBoiteMontre(resultats(sans), HAKIM).conforme).toBe(true)
    expect(sansBoiteMontre([], HAKIM).conforme).toBe(false)
    expect(sansBoiteMontre(resultats(LIGNE), HAKIM).conforme).toBe(false)
  })
})

describe('les critères', () => {
  const sien = resultats(LIGNE)

  it('gardent la personne avec sa valeur, l’écartent avec une autre', () => {
    const juger = (essai: { sien: typeof sien; autre: typeof sien }) =>
      criteresTenus([{ critere: 'ville', ...essai }], HAKIM.rpps).conforme
    expect(juger({ sien, autre: [] })).toBe(true)
    expect(juger({ sien: [], autre: [] })).toBe(false)
    expect(juger({ sien, autre: sien })).toBe(false)
  })
})

describe('les champs affichés', () => {
  it('sont tous ceux que l’annuaire publie', () => {
    expect(champsAffiches(LIGNE, HAKIM).conforme).toBe(true)
    for (const tu of [
      /Docteur/g,
      /Salarié/g,
      /04 65 71 00 14/g,
      /papier/g,
      /\(ORG\)|de la structure/g,
    ])
      expect(champsAffiches(LIGNE.replace(tu, ''), HAKIM).conforme, String(tu)).toBe(false)
    const [exercice] = HAKIM.exercices
    if (!exercice) throw new Error('Un exercice attendu')
    const service = boite('x@y.mssante.fr', { service: 'Gériatrie' })
    const fiche = { ...HAKIM, exercices: [{ ...exercice, boites: [service] }] }
    expect(champsAffiches(`${LIGNE} x@y.mssante.fr`, fiche).conforme).toBe(false)
  })
})

describe('pendant la rédaction', () => {
  it('une structure se trouve avec sa boîte', () => {
    const fleurs = {
      ...{ raison: 'LABORATOIRE DES FLEURS', codePostal: '63000' },
      adresse: 'labo.fleurs@labo.fictif.mssante.fr',
    }
    const ligne = 'LABORATOIRE DES FLEURS 63000 labo.fleurs@labo.fictif.mssante.fr'
    const juger = (nom: string, montree = ligne) =>
      structureTrouvee([{ nom, ligne: montree }], fleurs).conforme
    expect(juger('LABORATOIRE DES FLEURS')).toBe(true)
    expect(juger('LABORATOIRE DES FLEURS', 'LABORATOIRE DES FLEURS 63000')).toBe(false)
    expect(juger('Docteur HAKIM JASPEXIN')).toBe(false)
  })

  it('le message va à l’adresse choisie, et à elle seule', () => {
    const adresse = 'a@b.mssante.fr'
    expect(adresseTenue([adresse], adresse).conforme).toBe(true)
    expect(adresseTenue([adresse, 'c@b.mssante.fr'], adresse).conforme).toBe(false)
    expect(adresseTenue([], adresse).conforme).toBe(false)
  })
})
