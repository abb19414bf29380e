import type { Exigence, Preuve, Referentiel, Scenario } from '../../rem/index.ts'

/** Une preuve de capture, sans lieu exigé, sauf ce que l'essai précise. */
export function preuveFictive(id: string, precise: Partial<Preuve> = {}): Preuve {
  return {
    id,
    numero: id.slice(-2),
    type: 'capture',
    typesAcceptes: [],
    format: null,
    description: `Écran de la preuve ${id}`,
    environnementExige: 'indifferent',
    motifEnvironnement: 'Aucun service national en jeu.',
    presence: 'due',
    motifPresence: 'Due (essai [C]).',
    equivalentes: [],
    ...precise,
  }
}

const enRecette = {
  environnementExige: 'recette',
  motifEnvironnement: 'Service de qualification demandé (essai [C]).',
} as const

function scenario(id: string, preuves: readonly Preuve[]): Scenario {
  return {
    id,
    objectif: `Objectif du scénario ${id}`,
    texteOfficiel: null,
    prerequis: ['Un patient existe'],
    etapes: ['Ouvrir la fiche', 'Relever les champs'],
    preuves,
    confiance: 'ans-squash',
    etiquette: `FIC-LGC-Va1:${id}`,
    numerosRetires: [],
  }
}

function exigence(id: string, precise: Partial<Exigence> = {}): Exigence {
  return {
    id,
    repriseVa2: null,
    chapitre: 'FIC',
    fonction: 'Fonction d’essai',
    fonctionsSupplementaires: [],
    profils: ['Général'],
    nature: 'systematique',
    condition: null,
    intitule: `Intitulé de ${id}`,
    enonce: `Énoncé de ${id} : le logiciel fait ce qu'il dit.`,
    services: ['LGC-UI'],
    automatisable: ['ui'],
    scenariosDe: null,
    scenarios: [],
    note: null,
    precisionsFaq: [],
    confiance: 'ans-squash',
    confianceContenu: 'ans-squash',
    provisoire: false,
    sources: ['ESSAI'],
    difference: null,
    ...precise,
  }
}

/** Un petit référentiel où chaque cas que les rendus doivent dire apparaît une fois. */
export function creerReferentielFictif(): Referentiel {
  return {
    rem: 'REM-FIC-LGC-Va1',
    code: 'FIC-LGC-Va1',
    titre: 'Référentiel fictif, pour les essais',
    revision: 'essai-1',
    statut: 'fictif',
    importe: null,
    alias: {},
    etiquettesRetirees: [],
    couloir: 'essai',
    heriteDe: null,
    differences: [],
    profils: [
      { nom: 'Général', regle: 'obligatoire' },
      { nom: 'Facultatif', regle: 'conditionnel' },
    ],
    chapitres: [
      { code: 'FIC', libelle: 'Chapitre fictif' },
      { code: 'AUT', libelle: 'Autre chapitre' },
    ],
    sources: [],
    regleOpposables: '',
    opposables: [
      {
        code: 'GUIDE',
        titre: 'Guide fictif',
        version: '2.0',
        adresse: null,
        source: 'essai',
      },
    ],
    exigences: [
      exigence('FIC.01', {
        scenarios: [
          scenario('FIC.01.01', [preuveFictive('FIC.01.01.01', enRecette)]),
          scenario('FIC.01.02', [preuveFictive('FIC.01.02.01')]),
        ],
      }),
      exigence('FIC.02', {
        condition: 'le logiciel alimente d’autres logiciels',
        scenarios: [scenario('FIC.02.01', [preuveFictive('FIC.02.01.01')])],
      }),
      exigence('FIC.03', {
        scenarios: [
          scenario('FIC.03.01', [
            preuveFictive('FIC.03.01.01', { ...enRecette, type: 'attestation' }),
          ]),
          scenario('FIC.03.02', [preuveFictive('FIC.03.02.01', { type: 'attestation' })]),
        ],
      }),
      exigence('PROV.FIC.04', {
        provisoire: true,
        confianceContenu: 'inferred',
        scenarios: [scenario('PROV.FIC.04.01', [preuveFictive('PROV.FIC.04.01.01')])],
      }),
      exigence('FIC.05', {
        nature: 'preconisation',
        scenarios: [scenario('FIC.05.01', [preuveFictive('FIC.05.01.01')])],
      }),
      exigence('FIC.06', { scenariosDe: 'FIC.02' }),
      exigence('FIC.07', {
        profils: ['Facultatif'],
        scenarios: [scenario('FIC.07.01', [preuveFictive('FIC.07.01.01')])],
      }),
      exigence('SC.AUT/CONF.08', {
        chapitre: 'AUT',
        scenarios: [
          scenario('SC.AUT/CONF.08.01', [
            preuveFictive('SC.AUT/CONF.08.01.01', { type: 'xdm', format: 'ihe-xdm-zip' }),
          ]),
        ],
      }),
      exigence('AUT.09', {
        chapitre: 'AUT',
        scenarios: [
          scenario('AUT.09.01', [preuveFictive('AUT.09.01.01')]),
          scenario('AUT.09.02', [preuveFictive('AUT.09.02.01')]),
          scenario('AUT.09.03', [preuveFictive('AUT.09.03.01')]),
        ],
      }),
    ],
  }
}
