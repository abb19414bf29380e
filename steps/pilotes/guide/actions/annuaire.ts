import type {
  ActionsAnnuaire,
  CritereAnnuaire,
  CriteresAnnuaire,
  PersonneRapprochee,
} from '../../contrat.ts'
import { CRITERES_ANNUAIRE } from '../../contrat.ts'
import { fichier } from '../champs.ts'
import type { ChampTableau } from '../formulaire/types.ts'
import type { Guide } from '../guide.ts'

const LIBELLES: Record<CritereAnnuaire, string> = {
  rpps: 'RPPS',
  nomExercice: 'Nom d’exercice',
  prenomExercice: 'Prénom d’exercice',
  profession: 'Profession',
  specialite: 'Spécialité',
  raisonSociale: 'Raison sociale',
  codePostal: 'Code postal',
  ville: 'Ville',
  adresseMss: 'Adresse MSSanté',
}

const donneesDe = (criteres: CriteresAnnuaire) =>
  CRITERES_ANNUAIRE.flatMap((nom) => {
    const valeur = criteres[nom]
    return valeur ? [{ libelle: LIBELLES[nom], valeur }] : []
  })

const RESULTATS = {
  genre: 'tableau',
  libelle: 'Résultats',
  colonnes: {
    nom: { libelle: 'personne ou structure' },
    ligne: { libelle: 'tout ce que la ligne montre' },
  },
} as const satisfies ChampTableau

const CHAMPS = {
  genre: 'tableau',
  libelle: 'Ce qui est affiché',
  colonnes: { libelle: { libelle: 'libellé' }, valeur: { libelle: 'valeur' } },
} as const satisfies ChampTableau

const ECARTS = {
  genre: 'tableau',
  libelle: 'Champs qui diffèrent',
  colonnes: {
    champ: { libelle: 'champ' },
    cabinet: { libelle: 'au cabinet' },
    annuaire: { libelle: 'dans l’annuaire' },
  },
} as const satisfies ChampTableau

const nommer = ({ prenom, nom }: PersonneRapprochee): string => `${prenom} ${nom}`
const ceRpps = (valeur: string) => [{ libelle: 'RPPS', valeur }]

export function actionsAnnuaire({ enregistrer, remplir, fichierDe }: Guide): ActionsAnnuaire {
  const lire = async (consigne: string, libelle: string): Promise<string> => {
    const { texte } = await remplir({
      consigne,
      champs: { texte: { genre: 'texte', libelle, long: true, absence: 'si rien' } },
    })
    return texte
  }
  const chercher = async (consigne: string, criteres: CriteresAnnuaire) =>
    (await remplir({ consigne, donnees: donneesDe(criteres), champs: { lignes: RESULTATS } }))
      .lignes
  return {
    chargerAnnuaire: () =>
      enregistrer('Chargez l’extraction de l’Annuaire Santé, et attendez la fin.'),
    async lireRapportAnnuaire() {
      const { texte, rapport } = await remplir({
        consigne: 'Affichez le rapport du dernier chargement de l’annuaire.',
        champs: {
          texte: { genre: 'texte', libelle: 'Ce qu’il dit', long: true, absence: 'si rien' },
          rapport: fichier('Fichier du rapport', 's’il n’y en a pas'),
        },
      })
      const remis = fichierDe(rapport)
      return remis && { texte, fichier: remis }
    },
    reglerFrequenceAnnuaire: (frequence) =>
      enregistrer('Réglez le chargement automatique de l’annuaire.', [
        { libelle: 'Fréquence', valeur: frequence },
      ]),
    lireFrequenceAnnuaire: () =>
      lire('Rouvrez le réglage du chargement automatique.', 'Ce qu’il dit de la fréquence'),
    chercherAnnuaire: (criteres) => chercher('Cherchez dans l’annuaire.', criteres),
    lireFicheAnnuaire: (rpps) =>
      lire(
        `Ouvrez la personne de RPPS ${rpps} dans l’annuaire.`,
        'Tout ce qui en est montré, détail compris',
      ),
    creerUtilisateurAnnuaire: (rpps) =>
      enregistrer('Créez le compte de cette personne d’après l’annuaire.', ceRpps(rpps)),
    ajouterCorrespondant: (rpps) =>
      enregistrer(
        'Ajoutez cette personne de l’annuaire aux correspondants du patient ouvert.',
        ceRpps(rpps),
      ),
    async lireCorrespondant(personne) {
      const consigne = `Affichez la fiche du correspondant ${nommer(personne)}.`
      return (await remplir({ consigne, champs: { lignes: CHAMPS } })).lignes
    },
    modifierCorrespondant: ({ personne, coordonnee, valeur }) =>
      enregistrer(`Modifiez la fiche du correspondant ${nommer(personne)}.`, [
        { libelle: coordonnee, valeur },
      ]),
    async listerCorrespondants() {
      const { lignes } = await remplir({
        consigne: 'Affichez les professionnels qui suivent le patient ouvert.',
        champs: {
          lignes: { genre: 'liste', libelle: 'Lignes, entières', absence: 'si aucune' },
        },
      })
      return lignes
    },
    async recontrolerAnnuaire(personne) {
      const { ecarts } = await remplir({
        consigne: `Recontrôlez dans l’annuaire, par son RPPS, ${personne.genre === 'utilisateur' ? 'l’utilisateur' : 'le correspondant'} ${nommer(personne)}.`,
        donnees: ceRpps(personne.rpps),
        champs: { ecarts: ECARTS },
      })
      return ecarts
    },
    reprendreAnnuaire: () => enregistrer('Reprenez de l’annuaire tous les champs qui diffèrent.'),
    chercherDestinataire: (criteres) =>
      chercher('Commencez un message, et cherchez-y un destinataire dans l’annuaire.', criteres),
    ecrireAuDestinataire: ({ adresse, objet, texte }) =>
      enregistrer('Dans ce message, choisissez cette adresse trouvée, écrivez et envoyez.', [
        { libelle: 'Adresse', valeur: adresse },
        { libelle: 'Objet', valeur: objet },
        { libelle: 'Texte', valeur: texte },
      ]),
  }
}
