import { describe, expect, test } from 'vitest'
import { contenuDeType } from '../../dossier/contenus.essai.ts'
import { syntheseDuDossier } from '../../dossier/prerempli/synthese.ts'
import type { CorpsSynthese } from '../modele/synthese.ts'
import { TYPES_DOCUMENT } from '../types.ts'
import { champsDuCorps, lireCorpsDocument } from './corps.ts'
import { champsDe, lireRedaction } from './redaction.ts'
import { champLigne, fusionner, lireSynthese } from './synthese.ts'

const synthese = () => contenuDeType('synthese').corps as CorpsSynthese
const propositions = (contenu = contenuDeType('synthese')) => ({
  destinataires: contenu.destinataires,
  synthese,
})

describe('le formulaire d’un document', () => {
  test.each(TYPES_DOCUMENT)('rend le type %s tel qu’il l’a reçu', (type) => {
    const { type: gardee, codage, titre, corps, destinataires, masquages } = contenuDeType(type)
    const redaction = { type: gardee, codage, titre, corps, destinataires, masquages }
    const lue = lireRedaction(champsDe(redaction), 'terminer', propositions())
    if (type === 'autre') return expect(lue.problemes.map((p) => p.champ)).toEqual(['codage'])
    expect(lue.problemes).toEqual([])
    if (redaction.corps.genre === 'telemedecine')
      expect(lue.valeur?.corps.genre).toBe('telemedecine')
    expect(lue.valeur).toEqual(redaction)
  })

  test('ne termine pas une ordonnance sans ligne, ni une ligne sans posologie', () => {
    const lire = (champs: Record<string, string>) =>
      lireCorpsDocument('medicaments', champs, { fin: 'terminer', proposee: synthese }).problemes
    expect(lire({ lignes: '1' })[0]?.message).toBe('Prescrivez au moins une ligne.')
    expect(lire({ lignes: '1', 'l1-libelle': 'X' })[0]?.champ).toBe('l1-posologie')
  })

  test('refuse ce que le papier ne sait pas porter, dans chaque champ', () => {
    const champs = { ...champsDuCorps(contenuDeType('ordonnance').corps), 'l2-duree': '3 mois 😀' }
    const { problemes } = lireCorpsDocument('medicaments', champs, {
      fin: 'brouillon',
      proposee: synthese,
    })
    expect(problemes.map((p) => p.champ)).toEqual(['l2-duree'])
  })
})

describe('le VSM', () => {
  test('ne reprend que les lignes cochées, avec leurs codes', () => {
    const proposee = synthese()
    const cle = proposee.pathologies.lignes[0]?.cle ?? ''
    const { valeur } = lireSynthese({ [champLigne('pathologies', cle)]: 'oui' }, proposee)
    expect(valeur.pathologies.lignes.map((l) => l.code?.code)).toEqual(['E11.9'])
    expect(valeur.traitements.lignes).toEqual([])
    expect(valeur.traitements.absence).toBe('non-renseigne')
  })

  test('n’invente aucune ligne que le dossier ne propose pas', () => {
    const { valeur } = lireSynthese({ [champLigne('allergies', 'e999')]: 'oui' }, synthese())
    expect(valeur.allergies.lignes).toEqual([])
  })

  test('garde dans un brouillon la ligne que le dossier a close depuis', () => {
    const vide = syntheseDuDossier([], { nom: 'TESTIER', prenom: 'Camille' } as never, '2013')
    const fusion = fusionner(vide, synthese())
    expect(fusion.traitements.lignes).toHaveLength(3)
  })
})
