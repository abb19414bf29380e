import type { ActionsEchanges } from '../../contrat.ts'
import { MESSAGES } from '../champs.ts'
import type { ChampTableau, Colonne } from '../formulaire/types.ts'
import type { Guide } from '../guide.ts'

const tableau = <const C extends Readonly<Record<string, Colonne>>>(libelle: string, colonnes: C) =>
  ({ genre: 'tableau', libelle, colonnes }) as const satisfies ChampTableau

const IDENTITES = tableau('Identités reçues, dans l’ordre de l’écran', {
  patient: { libelle: 'nom et prénom' },
  emetteur: { libelle: 'émetteur' },
  matricule: { libelle: 'matricule (vide si aucun)' },
  verification: { libelle: 'vérification INSi' },
  etat: { libelle: 'état' },
})
const DONNEES = tableau('Données en attente', {
  titre: { libelle: 'donnée' },
  patient: { libelle: 'patient' },
  emetteur: { libelle: 'émetteur' },
  raison: { libelle: 'raison de l’attente' },
})
const INTITULES = tableau('Données du dossier', { titre: { libelle: 'intitulé de la donnée' } })
const EMETTEURS = tableau('Émetteurs', {
  nom: { libelle: 'émetteur' },
  code: { libelle: 'code de l’établissement' },
})
const ECHANGES = tableau('Lignes utiles, la plus récente en tête', {
  date: { libelle: 'date', genre: 'date' },
  heure: { libelle: 'heure' },
  emetteur: { libelle: 'émetteur' },
  destinataire: { libelle: 'destinataire' },
  patient: { libelle: 'patient' },
  nature: { libelle: 'nature' },
  ins: { libelle: 'INS transmise', genre: 'oui-non' },
})

/** Les échanges, demandés à une personne ; chaque tableau est recopié ligne à ligne. */
export function actionsEchanges({ remplir, enregistrer }: Guide): ActionsEchanges {
  return {
    afficherProfil: () =>
      remplir({
        consigne: 'Affichez le profil de l’utilisateur connecté.',
        champs: {
          nom: { genre: 'texte', libelle: 'Nom affiché' },
          superUtilisateur: {
            genre: 'oui-non',
            libelle: 'Peut-il modifier les traits verrouillés (super-utilisateur) ?',
          },
        },
      }),
    async lireIdentitesRecues() {
      const consigne = 'Affichez les identités reçues de vos partenaires.'
      return (await remplir({ consigne, champs: { lignes: IDENTITES } })).lignes
    },
    ouvrirIdentiteRecue: ({ nomNaissance, premierPrenom }) =>
      enregistrer(`Ouvrez l’identité reçue de ${nomNaissance} ${premierPrenom}.`),
    integrerIdentiteRecue: (suite) =>
      enregistrer(
        suite === 'creer'
          ? 'Créez le dossier depuis l’identité reçue, puis ouvrez sa fiche.'
          : 'Mettez à jour le dossier depuis l’identité reçue, puis ouvrez sa fiche.',
      ),
    lireDonneesEnAttente: () =>
      remplir({
        consigne: 'Affichez la liste de travail des données reçues en attente.',
        champs: { donnees: DONNEES, messages: MESSAGES },
      }),
    async lireDonneesDuDossier() {
      const consigne = 'Affichez les données reçues du patient ouvert.'
      const { lignes } = await remplir({ consigne, champs: { lignes: INTITULES } })
      return lignes.map(({ titre }) => titre)
    },
    reglerPriseEnCharge: (prise) =>
      enregistrer(
        prise === 'directe'
          ? 'Réglez le site comme recevant directement ses patients.'
          : 'Réglez le site comme ne recevant pas directement ses patients.',
      ),
    inscrireEmetteurDeConfiance: ({ nom, code }) =>
      enregistrer(
        `Inscrivez « ${nom} » (établissement « ${code} ») parmi les émetteurs liés par un contrat de confiance.`,
      ),
    async lireEmetteursDeConfiance() {
      const consigne = 'Affichez la table des émetteurs liés par un contrat de confiance.'
      return (await remplir({ consigne, champs: { lignes: EMETTEURS } })).lignes
    },
    async lireJournalEchanges() {
      const consigne =
        'Affichez le journal des échanges avec les partenaires, le plus récent en tête.'
      const { lignes } = await remplir({ consigne, champs: { lignes: ECHANGES } })
      return lignes.map(({ ins, ...ligne }) => ({ ...ligne, avecIns: ins === 'oui' }))
    },
  }
}
