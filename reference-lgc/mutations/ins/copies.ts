import type { Mutant } from '../mutant.ts'

const SCENARIO = 'INS.52.01'

export const MUTANTS_COPIES = [
  {
    id: 'copie-en-clair',
    exigence: 'INS.52',
    description: "La copie du titre d'identité est gardée en clair dans la base.",
    tue: [{ scenario: SCENARIO, constat: 'ins.copie-chiffree' }],
  },
  {
    id: 'acces-copie-non-trace',
    exigence: 'INS.52',
    description: 'Ouvrir ou télécharger une copie de titre ne laisse aucune trace.',
    tue: [{ scenario: SCENARIO, constat: 'ins.copie-tracee' }],
  },
  {
    id: 'droit-copies-ignore',
    exigence: 'INS.52',
    description: "Le droit d'ouvrir les copies de titres n'est pas vérifié.",
    tue: [{ scenario: SCENARIO, constat: 'ins.copie-refusee' }],
  },
  {
    id: 'suppression-copie-absente',
    exigence: 'INS.52',
    description: 'La copie reste après cinq ans sans activité du patient.',
    tue: [{ scenario: SCENARIO, constat: 'ins.copie-supprimee' }],
  },
  {
    id: 'copie-supprimee-trop-tot',
    exigence: 'INS.52',
    description: 'La copie est supprimée quatre ans après la dernière activité du patient.',
    tue: [{ scenario: SCENARIO, constat: 'ins.copie-gardee' }],
  },
  {
    id: 'duree-copie-mal-documentee',
    exigence: 'INS.52',
    description: 'La documentation annonce une durée de conservation que le logiciel ne suit pas.',
    tue: [{ scenario: SCENARIO, constat: 'ins.copie-duree' }],
  },
  {
    id: 'documentation-copies-incomplete',
    exigence: 'INS.52',
    description:
      'La documentation ne dit ni la génération des clés, ni les droits, ni le déchiffrement.',
    tue: [{ scenario: SCENARIO, constat: 'ins.copie-documentee' }],
  },
] as const satisfies readonly Mutant[]
