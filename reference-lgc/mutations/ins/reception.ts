import type { Mutant } from '../mutant.ts'

/** Identités et données reçues d'un autre domaine (INS.38, 39, 44 à 48) et partenaires (INS.54). */
export const MUTANTS_RECEPTION = [
  {
    id: 'qualification-transitive',
    exigence: 'INS.38',
    description: "Une identité reçue qualifiée d'un autre domaine est créée qualifiée.",
    tue: [{ scenario: 'INS.38.01', constat: 'ins.statut-affiche' }],
    admis: ['INS.46.01'],
  },
  {
    id: 'contrat-ignore',
    exigence: 'INS.39',
    description:
      "L'identité qualifiée d'un émetteur sous contrat de confiance n'est que récupérée.",
    tue: [{ scenario: 'INS.39.01', constat: 'ins.statut-affiche' }],
  },
  {
    id: 'emetteur-sans-contrat-qualifie',
    exigence: 'INS.39',
    description: "L'identité d'un émetteur sans contrat de confiance est créée qualifiée.",
    tue: [{ scenario: 'INS.39.01', constat: 'ins.statut-non-qualifie' }],
  },
  {
    id: 'ko-modifie-identite-locale',
    exigence: 'INS.44',
    description: "Une identité reçue qu'INSi refuse remplace celle du dossier.",
    tue: [{ scenario: 'INS.44.01', constat: 'ins.fiche-inchangee' }],
  },
  {
    id: 'ko-cree-avec-matricule',
    exigence: 'INS.45',
    description: "Une identité reçue qu'INSi refuse est créée avec son matricule.",
    tue: [{ scenario: 'INS.45.01', constat: 'ins.sans-matricule-ni-oid' }],
  },
  {
    id: 'verification-non-automatique',
    exigence: 'INS.46',
    description: "Une INS reçue n'est pas vérifiée tant que personne ne le demande.",
    tue: [{ scenario: 'INS.46.01', constat: 'ins.verification-automatique' }],
    admis: ['INS.38.01', 'INS.39.01', 'INS.44.01', 'INS.45.01', 'INS.47.01', 'INS.48.01'],
  },
  {
    id: 'verification-superflue',
    exigence: 'INS.46',
    description: 'Une INS déjà récupérée ou qualifiée au cabinet est vérifiée de nouveau.',
    tue: [{ scenario: 'INS.46.01', constat: 'ins.verification-non-repetee' }],
  },
  {
    id: 'verification-recue-non-tracee',
    exigence: 'INS.47',
    description: "Les vérifications d'INS reçues n'entrent pas au journal des appels.",
    tue: [{ scenario: 'INS.47.01', constat: 'ins.verification-flux-tracee' }],
    admis: ['INS.38.01'],
  },
  {
    id: 'donnee-integree-malgre-ko',
    exigence: 'INS.48',
    description: "Un résultat dont INSi refuse l'INS entre au dossier du patient de mêmes traits.",
    tue: [{ scenario: 'INS.48.01', constat: 'ins.donnee-en-attente' }],
  },
  {
    id: 'partenaire-non-trace',
    exigence: 'INS.54',
    description: "Un envoi portant l'INS ne laisse aucune trace de son destinataire.",
    tue: [{ scenario: 'INS.54.01', constat: 'ins.echange-trace' }],
  },
] as const satisfies readonly Mutant[]
