import type { Mutant } from '../mutant.ts'

/** Vérification : trace et effet d'un KO (INS.42, INS.43). */
export const MUTANTS_VERIFICATION = [
  {
    id: 'verification-non-journalisee',
    exigence: 'INS.42',
    description: 'Un appel de vérification ne laisse aucune ligne au journal.',
    tue: [{ scenario: 'INS.42.01', constat: 'ins.verification-tracee' }],
    admis: ['INS.38.01', 'INS.47.01'],
  },
  {
    id: 'verification-retour-tu',
    exigence: 'INS.42',
    description: "Le journal garde l'appel de vérification sans dire s'il a rendu OK ou KO.",
    tue: [{ scenario: 'INS.42.01', constat: 'ins.verification-retour' }],
    admis: ['INS.38.01', 'INS.47.01'],
  },
  {
    id: 'verification-ko-garde-ins',
    exigence: 'INS.43',
    description: 'Un retour KO laisse au dossier son matricule et son OID.',
    tue: [{ scenario: 'INS.43.01', constat: 'ins.verification-ko-invalide' }],
  },
  {
    id: 'verification-ko-reste-validee',
    exigence: 'INS.43',
    description: "Un retour KO efface l'INS mais laisse validée une identité qualifiée.",
    tue: [{ scenario: 'INS.43.01', constat: 'ins.statut-affiche' }],
  },
  {
    id: 'verification-ko-hors-liste',
    exigence: 'INS.43',
    description: "Un retour KO n'inscrit l'identité dans aucune liste de travail.",
    tue: [{ scenario: 'INS.43.01', constat: 'ins.liste-a-revoir' }],
  },
] as const satisfies readonly Mutant[]
