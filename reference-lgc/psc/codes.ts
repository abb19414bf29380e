/**
 * Pourquoi une connexion par Pro Santé Connect n'a pas abouti. Le code va au journal et à l'écran ;
 * le texte dit ce qui s'est passé, puis ce qu'il y a à faire. Aucun ne reprend ce que PSC a envoyé.
 */
interface Cas {
  titre: string
  texte: string
  faire: string
}

const REPRENDRE = 'Recommencez la connexion depuis la page de connexion.'
const SUSPECT =
  'Recommencez la connexion. Si cela se répète, prévenez l’éditeur du logiciel en donnant le code.'
const SANS_PSC = 'Connectez-vous par votre mot de passe, et réessayez Pro Santé Connect plus tard.'
const AUTRE = 'Recommencez avec votre propre carte, ou connectez-vous par votre mot de passe.'

export const CAS_PSC = {
  'PSC-INJOIGNABLE': {
    titre: 'Pro Santé Connect n’est pas joignable',
    texte: 'Le logiciel n’a pas pu joindre Pro Santé Connect.',
    faire: SANS_PSC,
  },
  'PSC-DELAI': {
    titre: 'Pro Santé Connect ne répond pas',
    texte: 'Pro Santé Connect n’a pas répondu à temps.',
    faire: SANS_PSC,
  },
  'PSC-INDISPONIBLE': {
    titre: 'Pro Santé Connect est indisponible',
    texte: 'Pro Santé Connect a répondu qu’il ne pouvait pas traiter la demande.',
    faire: SANS_PSC,
  },
  'PSC-DECOUVERTE': {
    titre: 'Pro Santé Connect n’est pas celui attendu',
    texte: 'La description du service ne correspond pas à celle que le logiciel attend.',
    faire: 'Prévenez l’éditeur du logiciel. En attendant, connectez-vous par votre mot de passe.',
  },
  'PSC-CLIENT': {
    titre: 'Le logiciel n’est pas reconnu',
    texte: 'Pro Santé Connect ne reconnaît pas ce logiciel ou son secret.',
    faire: 'Prévenez l’éditeur du logiciel. En attendant, connectez-vous par votre mot de passe.',
  },
  'PSC-ETAT': {
    titre: 'Réponse non demandée',
    texte: 'Cette réponse ne correspond à aucune connexion demandée depuis ce navigateur.',
    faire: REPRENDRE,
  },
  'PSC-PERIME': {
    titre: 'Demande de connexion dépassée',
    texte: 'Cette demande de connexion a plus de dix minutes, ou elle a déjà servi.',
    faire: REPRENDRE,
  },
  'PSC-REFUS': {
    titre: 'Connexion abandonnée',
    texte: 'Vous avez renoncé à vous authentifier auprès de Pro Santé Connect.',
    faire: 'Recommencez, ou connectez-vous par votre mot de passe.',
  },
  'PSC-ERREUR': {
    titre: 'Pro Santé Connect a refusé la demande',
    texte: 'Pro Santé Connect a répondu par une erreur.',
    faire: SUSPECT,
  },
  'PSC-CODE': {
    titre: 'Autorisation refusée',
    texte: 'Le code rendu par Pro Santé Connect a déjà servi, ou n’est plus valable.',
    faire: REPRENDRE,
  },
  'PSC-REPONSE': {
    titre: 'Réponse illisible',
    texte: 'La réponse de Pro Santé Connect n’a pas la forme attendue.',
    faire: SUSPECT,
  },
  'PSC-EMETTEUR': {
    titre: 'Émetteur inattendu',
    texte: 'La réponse ne vient pas du service Pro Santé Connect que le logiciel interroge.',
    faire: SUSPECT,
  },
  'PSC-AUDIENCE': {
    titre: 'Réponse destinée à un autre logiciel',
    texte: 'L’identité reçue a été établie pour un autre logiciel que celui-ci.',
    faire: SUSPECT,
  },
  'PSC-NONCE': {
    titre: 'Réponse destinée à une autre demande',
    texte: 'L’identité reçue répond à une autre demande de connexion que la vôtre.',
    faire: SUSPECT,
  },
  'PSC-SIGNATURE': {
    titre: 'Signature fausse',
    texte: 'La signature de l’identité reçue n’est pas celle de Pro Santé Connect.',
    faire: SUSPECT,
  },
  'PSC-CLE': {
    titre: 'Clé de signature inconnue',
    texte: 'L’identité reçue est signée par une clé que Pro Santé Connect ne publie pas.',
    faire: SUSPECT,
  },
  'PSC-ALGORITHME': {
    titre: 'Identité non signée',
    texte: 'L’identité reçue n’est pas signée de la façon convenue.',
    faire: SUSPECT,
  },
  'PSC-JETON-EXPIRE': {
    titre: 'Réponse expirée',
    texte: 'L’identité reçue n’est plus valable.',
    faire: 'Vérifiez l’heure de cet ordinateur, puis recommencez la connexion.',
  },
  'PSC-JETON-FUTUR': {
    titre: 'Réponse pas encore valable',
    texte: 'L’identité reçue est datée du futur.',
    faire: 'Vérifiez l’heure de cet ordinateur, puis recommencez la connexion.',
  },
  'PSC-EMPREINTE': {
    titre: 'Réponse incohérente',
    texte: 'Les deux parties de la réponse de Pro Santé Connect ne vont pas ensemble.',
    faire: SUSPECT,
  },
  'PSC-ACR': {
    titre: 'Authentification trop faible',
    texte: 'Pro Santé Connect n’atteste pas une authentification par carte CPS ou e-CPS.',
    faire: 'Recommencez avec votre carte CPS ou votre application e-CPS.',
  },
  'PSC-IDENTITE': {
    titre: 'Identité incomplète',
    texte: 'Pro Santé Connect n’a pas donné votre identifiant national, ou en a donné deux.',
    faire: SUSPECT,
  },
  'PSC-PROFESSION': {
    titre: 'Profession non admise',
    texte: 'Votre profession n’ouvre pas ce logiciel.',
    faire: 'Adressez-vous au responsable du cabinet si vous pensez que c’est une erreur.',
  },
  'PSC-QUALIFICATION': {
    titre: 'Profession différente de celle du compte',
    texte:
      'Le compte local est celui d’un médecin ; Pro Santé Connect ne vous connaît pas comme médecin.',
    faire: 'Adressez-vous au responsable du cabinet pour faire corriger votre compte.',
  },
  'PSC-COMPTE-INCONNU': {
    titre: 'Aucun compte à votre nom',
    texte: 'Pro Santé Connect vous a reconnu, mais aucun compte du cabinet ne porte votre RPPS.',
    faire: 'Demandez un compte au responsable du cabinet.',
  },
  'PSC-COMPTE-FERME': {
    titre: 'Compte fermé',
    texte: 'Le compte qui porte votre RPPS est désactivé.',
    faire: 'Adressez-vous au responsable du cabinet.',
  },
  'PSC-DEJA-LIE': {
    titre: 'Identité déjà rapprochée',
    texte: 'Cette identité Pro Santé Connect est déjà rapprochée d’un autre compte du cabinet.',
    faire: 'Si ce rapprochement est faux, demandez au responsable du cabinet de le défaire.',
  },
  'PSC-AUTRE-PERSONNE': {
    titre: 'Une autre personne est connectée',
    texte: 'Pro Santé Connect reconnaît une autre personne que celle dont la session est ouverte.',
    faire: AUTRE,
  },
  'PSC-TELEPHONE-REFUS': {
    titre: 'Demande refusée sur le téléphone',
    texte: 'La demande a été refusée dans l’application e-CPS.',
    faire:
      'Recommencez si ce refus n’était pas voulu. Sinon, quelqu’un a saisi votre identifiant : prévenez le responsable du cabinet.',
  },
  'PSC-TELEPHONE-EXPIRE': {
    titre: 'Demande sans réponse',
    texte: 'La demande n’a pas été acceptée à temps sur le téléphone.',
    faire: 'Ouvrez l’application e-CPS, puis recommencez.',
  },
  'PSC-TELEPHONE-INCONNU': {
    titre: 'Identifiant inconnu',
    texte: 'Pro Santé Connect ne connaît pas cet identifiant national.',
    faire: 'Vérifiez les douze chiffres : un 8, puis vos onze chiffres RPPS.',
  },
  'PSC-SESSION': {
    titre: 'Session Pro Santé Connect terminée',
    texte: 'Votre session Pro Santé Connect est terminée.',
    faire: 'Reconnectez-vous par Pro Santé Connect. Votre travail en cours est gardé.',
  },
  'PSC-SORTIE': {
    titre: 'Fermeture non confirmée',
    texte: 'Pro Santé Connect n’a pas confirmé la fermeture de votre session.',
    faire: 'Réessayez, ou fermez le navigateur avant de quitter le poste.',
  },
} as const satisfies Record<string, Cas>

export type CodePsc = keyof typeof CAS_PSC

export const estCodePsc = (texte: string): texte is CodePsc => Object.hasOwn(CAS_PSC, texte)
