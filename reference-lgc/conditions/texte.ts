/** Une version ne se corrige pas : on en écrit une autre, à sa date. */
export const VERSION_CONDITIONS = '2'
/** `AAAA-MM-JJ` */
export const DATE_CONDITIONS = '2026-11-20'

export interface SectionConditions {
  /** L'ancre de la page. */
  id: string
  titre: string
  paragraphes: readonly string[]
  lignes: readonly string[]
}

/** Ce que chaque utilisateur accepte ; la page et le fichier disent les mêmes mots (ERGO.05, EXI PSC 31). */
export const SECTIONS_CONDITIONS: readonly SectionConditions[] = [
  {
    id: 'objet',
    titre: 'Objet',
    paragraphes: [
      'Ce logiciel de gestion de cabinet est destiné aux professionnels de santé et aux personnes qui travaillent sous leur responsabilité. Chaque utilisateur a son compte et n’emploie que le sien.',
    ],
    lignes: [],
  },
  {
    id: 'confidentialite',
    titre: 'Confidentialité des documents sensibles',
    paragraphes: [
      'Tout ce que le dossier contient est couvert par le secret (code de la santé publique, article L.1110-4). Certains documents demandent plus de précautions : annonce d’un diagnostic grave, santé mentale, sexualité et contraception, interruption de grossesse, addictions, dépistages, violences, documents d’un mineur qui demande le secret.',
    ],
    lignes: [
      'Seuls les médecins du cabinet ouvrent le dossier médical ; chaque ouverture est tracée.',
      'Un document se partage avec l’équipe de soins dans ce qui est utile à la prise en charge, si le patient ne s’y oppose pas.',
      'Avant l’envoi au DMP, choisissez s’il y a lieu : masqué aux professionnels, invisible au patient jusqu’à la consultation d’annonce, invisible à ses représentants légaux.',
      'Un document qui ne doit pas partir se retient dans le cabinet ; l’opposition du patient à la messagerie se note dans son dossier.',
      'Un document de santé ne s’envoie que par messagerie sécurisée (MSSanté), jamais par une messagerie ordinaire.',
      'N’écrivez rien de médical dans l’objet d’un message, dans le titre d’un rendez-vous ou sur un écran que la salle d’attente voit.',
      'Fermez votre session en quittant le poste ; ne prêtez ni mot de passe, ni carte, ni téléphone d’authentification.',
    ],
  },
  {
    id: 'rgpd',
    titre: 'Données personnelles (RGPD)',
    paragraphes: [
      'Le cabinet est responsable du traitement au sens du règlement (UE) 2016/679 (RGPD). Les données servent à la prise en charge des patients (article 9.2.h), à la gestion du cabinet et aux obligations légales, à aucune autre fin.',
    ],
    lignes: [
      'Le patient est informé ; il peut accéder à ses données, les faire rectifier, en limiter l’usage ou s’y opposer (articles 15 à 21) en écrivant au cabinet, et saisir la CNIL.',
      'Le cabinet tient son registre des traitements (article 30) et limite les droits de chaque profil à ce qui lui sert.',
      'Une violation de données se notifie à la CNIL dans les 72 heures (article 33), et aux patients si le risque est élevé.',
      'Les accès et les connexions sont journalisés : date, compte, opération, patient. Vous exercez vos propres droits auprès du responsable du cabinet.',
    ],
  },
  {
    id: 'psc',
    titre: 'Pro Santé Connect',
    paragraphes: [
      'Pro Santé Connect est le service d’authentification des professionnels de santé mis en œuvre par l’Agence du Numérique en Santé. Vous pouvez l’utiliser pour vous connecter à ce logiciel avec votre carte CPS ou votre application e-CPS, au même titre que votre mot de passe.',
      'Lors de cette connexion, le logiciel reçoit de Pro Santé Connect vos données d’identification professionnelle : identifiant national (RPPS), nom et prénom d’exercice, profession, spécialité et situations d’exercice. Elles servent à reconnaître votre compte et à agir en votre nom auprès des services nationaux, à aucune autre fin.',
      'Les jetons de connexion restent en mémoire du serveur le temps de votre session. Se déconnecter du logiciel ferme aussi votre session Pro Santé Connect ; une fin de session par inactivité ne ferme que celle du logiciel.',
      'L’usage de Pro Santé Connect est soumis à ses propres conditions, publiées par l’Agence du Numérique en Santé.',
    ],
    lignes: [],
  },
]
