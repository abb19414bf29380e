import type { ActionsComptes } from '../../contrat.ts'
import { MESSAGES } from '../champs.ts'
import type { ChampTableau } from '../formulaire/types.ts'
import type { Guide } from '../guide.ts'

const nommer = ({ prenom, nom }: { prenom: string; nom: string }): string => `${prenom} ${nom}`

const CHAMPS = {
  genre: 'tableau',
  libelle: 'Ce qui est affiché',
  colonnes: { libelle: { libelle: 'libellé' }, valeur: { libelle: 'valeur' } },
} as const satisfies ChampTableau

const TRACES = {
  genre: 'tableau',
  libelle: 'Lignes utiles, la plus récente en tête',
  colonnes: {
    date: { libelle: 'date', genre: 'date' },
    heure: { libelle: 'heure' },
    auteur: { libelle: 'auteur' },
    compte: { libelle: 'compte' },
    nature: { libelle: 'nature' },
    resultat: { libelle: 'résultat' },
    detail: { libelle: 'détail' },
  },
} as const satisfies ChampTableau

export function actionsComptes({ enregistrer, faire, remplir }: Guide): ActionsComptes {
  return {
    async tenterConnexion(utilisateur) {
      const { ouverte, aChanger, messages } = await remplir({
        consigne: `Fermez la session, puis connectez ${nommer(utilisateur)} avec ce mot de passe.`,
        donnees: [{ libelle: 'Mot de passe', valeur: utilisateur.motDePasse }],
        champs: {
          ouverte: { genre: 'oui-non', libelle: 'Le logiciel s’est-il ouvert ?' },
          aChanger: {
            genre: 'oui-non',
            libelle: 'Sinon, demande-t-il de choisir un nouveau mot de passe ?',
          },
          messages: MESSAGES,
        },
      })
      if (ouverte) return { issue: 'ouverte', messages }
      return { issue: aChanger ? 'a-changer' : 'refusee', messages }
    },
    echouerConnexions: (utilisateur, fois) =>
      faire(`Trompez-vous ${fois} fois de mot de passe au nom de ${nommer(utilisateur)}.`),
    expirerMotDePasse: (utilisateur, date) =>
      faire(
        `Faites expirer le mot de passe de ${nommer(utilisateur)} : date du serveur, réglage de la durée de vie, ou compte expiré préparé d’avance.`,
        [{ libelle: 'Date du banc', valeur: date.slice(0, 10) }],
      ),
    changerMotDePasse: ({ actuel, nouveau }) =>
      enregistrer('Changez le mot de passe de la personne connectée.', [
        { libelle: 'Mot de passe actuel', valeur: actuel },
        { libelle: 'Nouveau mot de passe', valeur: nouveau },
      ]),
    async lireProfessionnel(personne) {
      const consigne = `Affichez l’identité professionnelle de ${nommer(personne)}.`
      return (await remplir({ consigne, champs: { lignes: CHAMPS } })).lignes
    },
    modifierAttribut: ({ personne, attribut, valeur }) =>
      enregistrer(`Modifiez le compte de ${nommer(personne)}.`, [{ libelle: attribut, valeur }]),
    modifierPermission: ({ personne, permission, accorde }) =>
      enregistrer(
        `${accorde ? 'Accordez à' : 'Retirez à'} ${nommer(personne)} la permission « ${permission} ».`,
      ),
    async lireInformations() {
      const { version } = await remplir({
        consigne: 'Ouvrez l’écran d’information du logiciel.',
        champs: {
          version: { genre: 'texte', libelle: 'Version affichée', obligatoire: true },
        },
      })
      return version
    },
    async lireTracesComptes() {
      const consigne = 'Affichez les traces des comptes, la plus récente en tête.'
      return (await remplir({ consigne, champs: { lignes: TRACES } })).lignes
    },
    async rouvrirSansAuthentification(par) {
      const consigne = {
        'accès direct':
          'Sans vous authentifier, demandez directement le logiciel : adresse, favori, raccourci.',
        'retour arrière': 'Sans vous authentifier, revenez en arrière autant que vous le pouvez.',
      }[par]
      const { montre, messages } = await remplir({
        consigne,
        champs: {
          montre: { genre: 'oui-non', libelle: 'Un écran du logiciel s’est-il montré ?' },
          messages: MESSAGES,
        },
      })
      return { accepte: montre, messages }
    },
  }
}
