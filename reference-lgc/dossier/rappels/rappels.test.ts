import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  creer,
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
} from '../../essai/navigateur.essai.ts'
import { ENTREES_EXEMPLE } from '../contenus.essai.ts'
import { ajouterMois, calculerRappel } from './calculer.ts'
import { SANS_AJUSTEMENT } from './rappel.ts'
import type { RegleRappel } from './reglage.ts'

const PATHOLOGIES = ENTREES_EXEMPLE.filter(({ rubrique }) => rubrique === 'pathologie')
const calculer = (
  regles: readonly RegleRappel[],
  change: Partial<Parameters<typeof calculerRappel>[0]> = {},
) =>
  calculerRappel({
    patientId: 1,
    pathologies: PATHOLOGIES,
    regles,
    dernier: '2026-01-31',
    ajustement: SANS_AJUSTEMENT,
    aujourdhui: '2026-06-15',
    ...change,
  })
const ALD: RegleRappel = { critere: 'ald', valeur: '', mois: 12 }

describe('le calcul d’un rappel', () => {
  test.each<[string, RegleRappel, readonly string[] | undefined]>([
    ['l’ALD', ALD, ['Diabète de type 2 (ALD)']],
    [
      'un code CIM-10',
      { critere: 'diagnostic', valeur: 'i10', mois: 6 },
      ['Hypertension artérielle'],
    ],
    ['un mot', { critere: 'diagnostic', valeur: 'cholesterol', mois: 6 }, ['Hypercholestérolémie']],
    [
      'un protocole',
      { critere: 'protocole', valeur: '', mois: 6 },
      ['Protocole « Asalée, suivi du diabète »'],
    ],
    ['un autre diagnostic', { critere: 'diagnostic', valeur: 'J45', mois: 6 }, undefined],
  ])('reconnaît %s', (_nom, regle, motifs) => {
    expect(calculer([regle])?.motifs).toEqual(motifs)
  })

  test('retient la règle la plus fréquente, et celle du patient avant toutes', () => {
    const regles = [ALD, { critere: 'diagnostic', valeur: 'I10', mois: 3 } as const]
    expect(calculer(regles)).toMatchObject({ mois: 3, echeance: '2026-04-30', etat: 'du' })
    const ajustement = { ...SANS_AJUSTEMENT, mois: 24 }
    expect(calculer(regles, { ajustement })).toMatchObject({ mois: 24, etat: 'a-venir' })
  })

  test('est dû tout de suite à qui n’a jamais eu de VSM', () => {
    expect(calculer([ALD], { dernier: null })).toMatchObject({ etat: 'du', dernier: null })
  })

  test('suit le report, puis redevient dû', () => {
    const ajustement = { ...SANS_AJUSTEMENT, reporteAu: '2026-09-01' }
    const reporte = { dernier: null, ajustement }
    expect(calculer([ALD], reporte)).toMatchObject({ etat: 'reporte', echeance: '2026-09-01' })
    expect(calculer([ALD], { ...reporte, aujourdhui: '2026-09-01' })?.etat).toBe('du')
  })

  test('compte les mois jusqu’au dernier jour quand le jour n’existe pas', () => {
    expect(ajouterMois('2026-01-31', 1)).toBe('2026-02-28')
    expect(ajouterMois('2024-02-29', 12)).toBe('2025-02-28')
  })
})

describe('les rappels de VSM', () => {
  const lgc = ouvrirLgc()
  let n: Navigateur
  beforeEach(async () => {
    await remettreANeuf(lgc)
    n = creerNavigateur(lgc)
    await n.connecter()
    await creer(n)
    await n.envoyer('/patients/1/dossier/exemple')
  })
  afterAll(() => lgc.fermer())

  const modifier = (champs: Record<string, string>) => n.envoyer('/patients/1/rappel-vsm', champs)

  test('se montrent à l’accueil et dans le dossier, selon le réglage', async () => {
    expect((await n.aller('/patients')).texte).toContain('VSM à mettre à jour (1)')
    expect((await n.aller('/patients/1')).texte).toContain('VSM à mettre à jour : Diabète')
    await n.envoyer('/reglages/rappels-vsm', { 'mois-0': '12' })
    expect((await n.aller('/patients')).texte).not.toContain('VSM à mettre à jour')
    expect((await n.aller('/patients/1')).texte).not.toContain('VSM à mettre à jour')
    expect((await n.aller('/vsm')).texte).toContain('ADRUN ZOE')
  })

  test('suivent les règles ajoutées et retirées', async () => {
    const affichage = { liste: 'oui', banniere: 'oui' }
    await n.envoyer('/reglages/rappels-vsm', { ...affichage, 'mois-0': '12', 'retirer-0': 'oui' })
    expect((await n.aller('/vsm')).texte).toContain('Aucun VSM à mettre à jour')
    const sans = { critere: 'diagnostic', valeur: '', mois: '0' }
    expect((await n.envoyer('/reglages/rappels-vsm/regles', sans)).statut).toBe(422)
    await n.envoyer('/reglages/rappels-vsm/regles', { ...sans, valeur: 'I10', mois: '6' })
    expect((await n.aller('/vsm')).texte).toContain('Hypertension artérielle')
  })

  test('se reportent, s’écartent et se rétablissent, avec une trace', async () => {
    const reporte = await modifier({ action: 'reporter', reporteAu: '01/02/2999' })
    expect(reporte.texte).toContain('Aucun VSM à mettre à jour')
    expect(reporte.texte).toContain('01/02/2999 Reporté')
    expect((await modifier({ action: 'ecarter', motifEcart: '' })).statut).toBe(422)
    const ecarte = await modifier({ action: 'ecarter', motifEcart: 'Suivi ailleurs' })
    expect(ecarte.texte).toContain('Écarté Suivi ailleurs')
    await modifier({ action: 'periodicite', mois: '3' })
    expect((await modifier({ action: 'retablir' })).texte).toContain('12 mois')
    const { texte } = await n.aller('/patients/1/dossier/traces')
    for (const trace of ['reporté au 01/02/2999', 'écarté : Suivi ailleurs', 'tous les 3 mois'])
      expect(texte).toContain(trace)
  })

  test('s’éteignent quand le VSM est terminé', async () => {
    await n.envoyer('/patients/1/documents', {
      type: 'synthese',
      genre: 'synthese',
      titre: 'Synthèse',
      action: 'terminer',
    })
    expect((await n.aller('/vsm')).texte).toContain('Aucun VSM à mettre à jour')
  })
})
