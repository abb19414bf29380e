/**
 * Les mutants : chacun remplace une règle du logiciel par une faute réaliste.
 * `tue` : le contrôle qui doit le condamner ; `admis` : les scénarios qu'il peut entraîner aussi.
 */

interface Mutant {
  id: string
  exigence: string
  description: string
  tue: readonly { scenario: string; constat: string }[]
  admis?: readonly string[]
}

/** La liste fermée ; les identifiants de contrôle sont ceux du banc. */
export const MUTATIONS = [
  {
    id: 'champ-oid-absent',
    exigence: 'INS.01',
    description: "La fiche d'une identité issue d'INSi ne montre pas son OID.",
    tue: [{ scenario: 'INS.01.01', constat: 'ins.champs-presents' }],
    admis: ['INS.01.04', 'INS.02.01', 'INS.13.01'],
  },
  {
    id: 'nom-accents-acceptes',
    exigence: 'INS.01',
    description: 'Le nom de naissance est enregistré avec ses minuscules et ses accents.',
    tue: [{ scenario: 'INS.01.02', constat: 'ins.nom-enregistre' }],
  },
  {
    id: 'nom-tronque',
    exigence: 'INS.01',
    description: 'Le nom de naissance est coupé à 50 caractères.',
    tue: [{ scenario: 'INS.01.02', constat: 'ins.nom-enregistre' }],
  },
  {
    id: 'nom-apostrophe-refusee',
    exigence: 'INS.01',
    description: 'Un nom de naissance à tiret ou à apostrophe est refusé.',
    tue: [{ scenario: 'INS.01.02', constat: 'ins.nom-enregistre' }],
  },
  {
    id: 'jour-hors-bornes-accepte',
    exigence: 'INS.01',
    description: 'Un jour de naissance hors de 1 à 31 est accepté.',
    tue: [{ scenario: 'INS.01.03', constat: 'ins.date-refusee' }],
  },
  {
    id: 'mois-hors-bornes-accepte',
    exigence: 'INS.01',
    description: 'Un mois de naissance hors de 1 à 12 est accepté.',
    tue: [{ scenario: 'INS.01.03', constat: 'ins.date-refusee' }],
  },
  {
    id: 'nss-libelle-ins',
    exigence: 'INS.01',
    description: "Le champ du numéro d'assuré porte le mot INS dans son libellé.",
    tue: [{ scenario: 'INS.01.04', constat: 'ins.nss-distinct' }],
  },
  {
    id: 'matricule-sans-nature',
    exigence: 'INS.02',
    description: "Le matricule INS s'affiche sans sa nature, NIR ou NIA.",
    tue: [{ scenario: 'INS.02.01', constat: 'ins.matricule-nature' }],
  },
  {
    id: 'prenom-utilise-non-affichable',
    exigence: 'INS.02',
    description: "Le prénom utilisé n'est plus ajoutable une fois l'affichage réglé.",
    tue: [{ scenario: 'INS.02.01', constat: 'ins.champs-presents' }],
    admis: ['INS.01.01'],
  },
  {
    id: 'acces-non-trace',
    exigence: 'INS.03',
    description: 'Seuls les accès du responsable du cabinet laissent une trace.',
    tue: [{ scenario: 'INS.03.01', constat: 'ins.acces-trace' }],
  },
  {
    id: 'appel-insi-auteur-perdu',
    exigence: 'INS.04',
    description: 'Le journal attribue tous les appels INSi au responsable du cabinet.',
    tue: [{ scenario: 'INS.04.01', constat: 'ins.appel-trace' }],
  },
  {
    id: 'droit-ins-ignore',
    exigence: 'INS.05',
    description: 'Le droit de consulter les identités est réglable, mais sans effet.',
    tue: [{ scenario: 'INS.05.01', constat: 'ins.identite-inaccessible' }],
  },
  {
    id: 'droit-appel-ignore',
    exigence: 'INS.06',
    description: "Le droit d'appeler INSi est réglable, mais sans effet.",
    tue: [{ scenario: 'INS.06.01', constat: 'ins.appel-refuse' }],
  },
  {
    id: 'recherche-date-premier-seul',
    exigence: 'INS.07',
    description: "La recherche par la seule date de naissance ne rend qu'un patient.",
    tue: [{ scenario: 'INS.07.01', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'recherche-nom-utilise-ignoree',
    exigence: 'INS.07',
    description: "Date et début de nom : le nom utilisé n'est pas comparé.",
    tue: [
      { scenario: 'INS.07.02', constat: 'ins.recherche-exacte' },
      { scenario: 'INS.07.03', constat: 'ins.recherche-exacte' },
    ],
  },
  {
    id: 'recherche-nom-naissance-ignoree',
    exigence: 'INS.07',
    description: "Date et début de nom : le nom de naissance n'est pas comparé.",
    tue: [
      { scenario: 'INS.07.02', constat: 'ins.recherche-exacte' },
      { scenario: 'INS.07.03', constat: 'ins.recherche-exacte' },
    ],
    admis: ['INS.09.01', 'INS.09.03', 'INS.09.04'],
  },
  {
    id: 'recherche-liste-prenoms-ignoree',
    exigence: 'INS.07',
    description: "Date et début de prénom : la liste des prénoms n'est pas comparée.",
    tue: [{ scenario: 'INS.07.04', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'recherche-prenom-utilise-ignoree',
    exigence: 'INS.07',
    description: "Date et début de prénom : le prénom utilisé n'est pas comparé.",
    tue: [{ scenario: 'INS.07.05', constat: 'ins.recherche-exacte' }],
    admis: ['INS.07.04'],
  },
  {
    id: 'recherche-cle-non-controlee',
    exigence: 'INS.08',
    description: "Un matricule dont la clé est fausse est cherché comme s'il était juste.",
    tue: [{ scenario: 'INS.08.01', constat: 'ins.recherche-refusee' }],
  },
  {
    id: 'recherche-cle-facultative',
    exigence: 'INS.08',
    description: 'Un matricule de treize caractères, sans clé, est accepté.',
    tue: [{ scenario: 'INS.08.01', constat: 'ins.recherche-refusee' }],
  },
  {
    id: 'recherche-tiret-significatif',
    exigence: 'INS.09',
    description: 'Un tiret saisi doit se trouver dans le nom enregistré.',
    tue: [{ scenario: 'INS.09.01', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'recherche-tiret-enregistre-exige',
    exigence: 'INS.09',
    description: 'Un tiret enregistré doit être saisi pour que le patient soit trouvé.',
    tue: [{ scenario: 'INS.09.02', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'recherche-double-tiret-significatif',
    exigence: 'INS.09',
    description: 'Un double tiret saisi doit se trouver dans le nom enregistré.',
    tue: [{ scenario: 'INS.09.03', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'recherche-apostrophe-significative',
    exigence: 'INS.09',
    description: 'Une apostrophe saisie doit se trouver dans le nom enregistré.',
    tue: [{ scenario: 'INS.09.04', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'recherche-nom-utilise-separee',
    exigence: 'INS.10',
    description: 'Sans date de naissance, seul le nom de naissance est cherché.',
    tue: [{ scenario: 'INS.10.01', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'creation-sans-lieu-acceptee',
    exigence: 'INS.11',
    description: 'Un patient peut être créé sans code du lieu de naissance.',
    tue: [{ scenario: 'INS.11.01', constat: 'ins.creation-refusee' }],
  },
  {
    id: 'creation-sans-sexe-acceptee',
    exigence: 'INS.11',
    description: 'Un patient peut être créé sans que son sexe soit renseigné.',
    tue: [{ scenario: 'INS.11.01', constat: 'ins.creation-refusee' }],
  },
  {
    id: 'champ-supplementaire-obligatoire',
    exigence: 'INS.12',
    description: 'La liste des prénoms est exigée quand le lieu de naissance est inconnu.',
    tue: [{ scenario: 'INS.12.01', constat: 'ins.creation-acceptee' }],
  },
  {
    id: 'liste-prenoms-non-reportee',
    exigence: 'INS.13',
    description: "La liste des prénoms rendue par INSi n'est pas reportée dans la fiche.",
    tue: [{ scenario: 'INS.13.01', constat: 'ins.champs-reportes' }],
    admis: ['INS.14.01'],
  },
  {
    id: 'date-affichee-iso',
    exigence: 'INS.13',
    description: "La fiche d'une identité issue d'INSi montre sa date en AAAA-MM-JJ.",
    tue: [{ scenario: 'INS.13.01', constat: 'ins.champs-reportes' }],
  },
  {
    id: 'ecarts-non-signales',
    exigence: 'INS.13',
    description: 'La comparaison dit identiques les traits qui diffèrent.',
    tue: [{ scenario: 'INS.13.01', constat: 'ins.ecarts-signales' }],
  },
  {
    id: 'recupere-sans-accepter',
    exigence: 'INS.13',
    description: "La réponse d'INSi est reprise dès sa réception, sans l'accord du médecin.",
    tue: [{ scenario: 'INS.13.01', constat: 'ins.fiche-inchangee' }],
  },
  {
    id: 'premier-prenom-ecrase',
    exigence: 'INS.14',
    description: 'Le premier prénom saisi est remplacé par le premier de la liste reçue.',
    tue: [{ scenario: 'INS.14.01', constat: 'ins.premier-prenom-garde' }],
  },
  {
    id: 'alerte-prenom-absente',
    exigence: 'INS.14',
    description: "Rien n'avertit que le premier prénom n'est pas le début de la liste reçue.",
    tue: [{ scenario: 'INS.14.01', constat: 'ins.alerte-prenom' }],
  },
  {
    id: 'date-zero-rapatriee',
    exigence: 'INS.15',
    description: 'Une date de naissance au jour ou au mois 00 est reprise.',
    tue: [{ scenario: 'INS.15.01', constat: 'ins.reprise-refusee' }],
  },
  {
    id: 'nom-vide-rapatrie',
    exigence: 'INS.16',
    description: 'Une réponse sans nom de naissance est reprise.',
    tue: [{ scenario: 'INS.16.01', constat: 'ins.reprise-refusee' }],
  },
  {
    id: 'liste-vide-rapatriee',
    exigence: 'INS.16',
    description: 'Une réponse sans liste des prénoms est reprise.',
    tue: [{ scenario: 'INS.16.02', constat: 'ins.reprise-refusee' }],
  },
  {
    id: 'sexe-vide-rapatrie',
    exigence: 'INS.16',
    description: 'Une réponse sans sexe est reprise.',
    tue: [{ scenario: 'INS.16.03', constat: 'ins.reprise-refusee' }],
  },
  {
    id: 'statut-initial-valide',
    exigence: 'INS.22',
    description: 'Une identité sans INS ni titre contrôlé est dite validée.',
    tue: [{ scenario: 'INS.22.01', constat: 'ins.statut-affiche' }],
    admis: ['INS.23.01', 'INS.24.01', 'INS.25.01', 'INS.25.02'],
  },
  {
    id: 'recuperation-reste-provisoire',
    exigence: 'INS.23',
    description: "Une identité issue d'INSi sans titre contrôlé reste provisoire.",
    tue: [{ scenario: 'INS.23.01', constat: 'ins.statut-affiche' }],
    admis: ['INS.25.02'],
  },
  {
    id: 'premier-appel-avec-lieu',
    exigence: 'INS.23',
    description: 'Le premier appel par les traits envoie le code du lieu de naissance.',
    tue: [
      { scenario: 'INS.23.01', constat: 'ins.appel-unique-sans-lieu' },
      { scenario: 'INS.25.01', constat: 'ins.appel-unique-sans-lieu' },
    ],
    admis: ['INS.13.01'],
  },
  {
    id: 'validation-sans-effet',
    exigence: 'INS.24',
    description: 'Une identité contrôlée sur un titre, sans INS, reste provisoire.',
    tue: [{ scenario: 'INS.24.01', constat: 'ins.statut-affiche' }],
    admis: ['INS.25.01'],
  },
  {
    id: 'ins-qualifie-sans-insi',
    exigence: 'INS.25',
    description: "Un titre contrôlé suffit à qualifier une identité qui ne vient pas d'INSi.",
    tue: [
      { scenario: 'INS.24.01', constat: 'ins.statut-affiche' },
      { scenario: 'INS.25.01', constat: 'ins.statut-affiche' },
    ],
  },
  {
    id: 'qualification-apres-validation-perdue',
    exigence: 'INS.25',
    description: "Accepter la réponse d'INSi efface le contrôle du titre d'identité.",
    tue: [{ scenario: 'INS.25.01', constat: 'ins.statut-affiche' }],
  },
  {
    id: 'qualification-apres-recuperation-perdue',
    exigence: 'INS.25',
    description: "Contrôler un titre d'identité efface l'INS déjà récupérée.",
    tue: [{ scenario: 'INS.25.02', constat: 'ins.statut-affiche' }],
  },
  {
    id: 'historique-sans-auteur',
    exigence: 'INS.25',
    description: "L'historique de l'identité ne dit pas qui a changé le statut.",
    tue: [
      { scenario: 'INS.25.01', constat: 'ins.historique-statuts' },
      { scenario: 'INS.25.02', constat: 'ins.historique-statuts' },
    ],
  },
  {
    id: 'historique-sans-statut',
    exigence: 'INS.25',
    description: "L'historique de l'identité ne garde pas les statuts successifs.",
    tue: [
      { scenario: 'INS.25.01', constat: 'ins.historique-statuts' },
      { scenario: 'INS.25.02', constat: 'ins.historique-statuts' },
    ],
  },
] as const satisfies readonly Mutant[]

export type IdMutation = (typeof MUTATIONS)[number]['id']

export const IDS_MUTATIONS: readonly IdMutation[] = MUTATIONS.map((m) => m.id)

export const estMutation = (id: string): id is IdMutation =>
  (IDS_MUTATIONS as readonly string[]).includes(id)

/** L'interrupteur des mutants ; retient ceux dont la faute changerait ce que le logiciel fait. */
export interface Mutations {
  /** Consulte le mutant : à n'appeler que là où sa faute aurait un effet. */
  active(id: IdMutation): boolean
  /**
   * Ce que la règle a donné, ou ce que donne sa faute quand le mutant est actif. Quand les deux
   * s'accordent, le mutant n'est pas consulté : le banc ne rejoue que ce qu'il peut toucher.
   */
  choisir<T>(id: IdMutation, juste: T, faute: () => T): T
  actives(): readonly IdMutation[]
  consultees(): readonly IdMutation[]
  regler(ids: readonly IdMutation[]): void
}

/** Hors d'un banc d'essai, aucun mutant n'existe : aucune faute n'est même calculée. */
export const SANS_MUTATIONS: Mutations = {
  active: () => false,
  choisir: (_id, juste) => juste,
  actives: () => [],
  consultees: () => [],
  regler: () => undefined,
}

/** Un jeu d'interrupteurs par logiciel ouvert : aucun n'est partagé. */
export function creerMutations(initiales: readonly IdMutation[] = []): Mutations {
  let actives = new Set(initiales)
  const consultees = new Set<IdMutation>()
  const active = (id: IdMutation) => {
    consultees.add(id)
    return actives.has(id)
  }
  return {
    active,
    choisir: (id, juste, faute) => {
      const issue = faute()
      return memeIssue(juste, issue) || !active(id) ? juste : issue
    },
    actives: () => [...actives],
    consultees: () => [...consultees],
    regler: (ids) => {
      actives = new Set(ids)
      consultees.clear()
    },
  }
}

const memeIssue = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
