import type { ActionsPsc, ConnexionPsc, ProfessionnelPsc } from '../../contrat.ts'
import { MESSAGES } from '../champs.ts'
import type { Guide } from '../guide.ts'

const nommer = ({ prenom, nom }: Pick<ProfessionnelPsc, 'prenom' | 'nom'>) => `${prenom} ${nom}`

const identifiant = ({ identifiantNational }: ProfessionnelPsc) => [
  { libelle: 'Identifiant national', valeur: identifiantNational },
]

const texte = (libelle: string) =>
  ({ genre: 'texte', libelle, long: true, absence: 'si rien' }) as const

export function actionsPsc({ remplir }: Guide): ActionsPsc {
  const lireIssue = async (
    consigne: string,
    donnees: readonly { libelle: string; valeur: string }[] = [],
  ): Promise<ConnexionPsc> => {
    const { ouverte, demande, messages } = await remplir({
      consigne,
      donnees,
      champs: {
        ouverte: { genre: 'oui-non', libelle: 'La session du logiciel est-elle ouverte ?' },
        demande: {
          genre: 'oui-non',
          libelle: 'Sinon, le logiciel demande-t-il de montrer un compte local ?',
        },
        messages: MESSAGES,
      },
    })
    if (ouverte) return { issue: 'ouverte', messages }
    return { issue: demande ? 'compte-demande' : 'refusee', messages }
  }

  return {
    async lireConditions() {
      const { conditions } = await remplir({
        consigne: 'Affichez les conditions générales d’utilisation.',
        champs: { conditions: texte('Ce qu’elles disent de Pro Santé Connect') },
      })
      return conditions
    },
    lireConnexion: () =>
      remplir({
        consigne: 'Fermez la session s’il y en a une, et affichez la page de connexion.',
        champs: {
          psc: { genre: 'oui-non', libelle: 'Le bouton de Pro Santé Connect est-il offert ?' },
          motDePasse: { genre: 'oui-non', libelle: 'La connexion par mot de passe l’est-elle ?' },
          texte: texte('Ce que la page dit de Pro Santé Connect'),
        },
      }),
    async demanderPsc() {
      const { mire } = await remplir({
        consigne: 'Choisissez Pro Santé Connect, sans vous identifier encore.',
        champs: { mire: { genre: 'oui-non', libelle: 'Une identification est-elle demandée ?' } },
      })
      return mire ? 'mire' : 'logiciel'
    },
    identifierPsc: (professionnel) =>
      lireIssue(
        `Identifiez-vous à Pro Santé Connect au nom de ${nommer(professionnel)}.`,
        identifiant(professionnel),
      ),
    rapprocherCompte: (utilisateur) =>
      lireIssue(`Montrez le compte local de ${nommer(utilisateur)}.`, [
        { libelle: 'Identifiant', valeur: utilisateur.identifiant },
      ]),
    async lireCompteOuvert() {
      const { compte, moyen } = await remplir({
        consigne: 'Affichez qui est connecté, et par quel moyen.',
        champs: {
          compte: { genre: 'texte', libelle: 'Compte local', absence: 'si personne' },
          moyen: { genre: 'texte', libelle: 'Moyen de connexion', absence: 's’il n’est pas dit' },
        },
      })
      return compte === '' ? null : { compte, moyen }
    },
    demanderTelephone: (professionnel) =>
      remplir({
        consigne: `Demandez à valider sur l’e-CPS de ${nommer(professionnel)}, sans navigateur.`,
        donnees: identifiant(professionnel),
        champs: {
          nombre: { genre: 'texte', libelle: 'Nombre à comparer affiché', absence: 'si aucun' },
        },
      }),
    attendreTelephone: () => lireIssue('Attendez que le logiciel ait pris la réponse.'),
    ouvrirPortailDmp: () =>
      remplir({
        consigne: 'Ouvrez le portail Web PS DMP depuis le logiciel.',
        champs: {
          texte: texte('Ce que le portail montre du professionnel reconnu'),
          identificationDemandee: {
            genre: 'oui-non',
            libelle: 'Une nouvelle identification a-t-elle été demandée ?',
          },
        },
      }),
    async lireInvitationPsc() {
      const { invitation, psc } = await remplir({
        consigne: 'Regardez ce que le logiciel dit des services fermés, connecté par mot de passe.',
        champs: {
          invitation: texte('Son invitation'),
          psc: { genre: 'oui-non', libelle: 'Un bouton de Pro Santé Connect l’accompagne-t-il ?' },
        },
      })
      return invitation === '' ? null : { texte: invitation, psc }
    },
    async lireConnexionsPsc() {
      const { lignes } = await remplir({
        consigne: 'Affichez la trace des connexions par Pro Santé Connect.',
        champs: {
          lignes: { genre: 'liste', libelle: 'Lignes utiles, entières', absence: 'si aucune' },
        },
      })
      return lignes
    },
    // Personne ne relève à la main la source d'une page : ce contrôle se fait sur la trace seule.
    releverNavigateur: async () => null,
  }
}
