import type { ActionsDmp } from '../../contrat.ts'
import type { Guide } from '../guide.ts'

export function actionsDmp({ remplir, faire, enregistrer }: Guide): ActionsDmp {
  return {
    attendreEnvoiDmp: () =>
      faire('Attendez le délai d’envoi au DMP que le logiciel applique, sans aucun autre geste.'),
    async lireEnvoisDmp() {
      const { envois } = await remplir({
        consigne: 'Affichez où en sont les envois au DMP de ce patient.',
        champs: {
          envois: {
            genre: 'tableau',
            libelle: 'Documents et envois',
            absence: 'si aucun',
            colonnes: { titre: { libelle: 'Titre' }, etat: { libelle: 'État de l’envoi' } },
          },
        },
      })
      return envois.map(({ titre = '', etat = '' }) => ({ titre, etat }))
    },
    ecrireNouvelleVersion: (titre) =>
      enregistrer('Reprenez ce document en une nouvelle version, et terminez-la.', [
        { libelle: 'Titre', valeur: titre },
      ]),
    supprimerDocument: (motif) =>
      enregistrer('Supprimez ce document du dossier.', [{ libelle: 'Motif', valeur: motif }]),
    async lireSiteDmp({ prenom, nom, identifiantNational }) {
      const { texte } = await remplir({
        consigne: `Ouvrez les documents du patient sur le site web du DMP, au nom de ${prenom} ${nom}.`,
        donnees: [{ libelle: 'Identifiant national', valeur: identifiantNational }],
        champs: {
          texte: {
            genre: 'texte',
            libelle: 'Lignes du site : titre, statut, visibilité',
            long: true,
            absence: 'si rien',
          },
        },
      })
      return texte
    },
    noterReponsePatient: (reponse) =>
      enregistrer(`Enregistrez que le patient ${reponse.replaceAll("'", '’')}.`),
    async consulterDmp(criteres) {
      const { ouvert, conditions, documents } = await remplir({
        consigne: criteres
          ? 'Cherchez dans le DMP du patient selon ces critères.'
          : 'Consultez le DMP du patient.',
        donnees: [
          ...(criteres?.type ? [{ libelle: 'Type', valeur: criteres.type }] : []),
          ...(criteres?.depuis ? [{ libelle: 'Acte depuis le', valeur: criteres.depuis }] : []),
        ],
        champs: {
          ouvert: { genre: 'oui-non', libelle: 'La liste des documents du DMP s’affiche-t-elle ?' },
          conditions: {
            genre: 'liste',
            libelle: 'Conditions d’accès affichées, avec leur cause',
            absence: 'si aucune',
          },
          documents: {
            genre: 'tableau',
            libelle: 'Documents du DMP',
            absence: 'si aucun',
            colonnes: {
              titre: { libelle: 'Titre' },
              type: { libelle: 'Type' },
              auteur: { libelle: 'Auteur' },
              visibilite: { libelle: 'Visibilité' },
            },
          },
        },
      })
      const lus = documents.map(({ titre = '', type = '', auteur = '', visibilite = '' }) => ({
        ...{ titre, type, auteur, visibilite },
      }))
      return { ouvert, conditions, documents: lus }
    },
    async ouvrirDocumentDmp(titre) {
      const { texte } = await remplir({
        consigne: `Ouvrez « ${titre} » dans la liste du DMP.`,
        champs: {
          texte: { genre: 'texte', libelle: 'Texte affiché', long: true, absence: 'si rien' },
        },
      })
      return texte
    },
    async lireTracesDmp() {
      const { lignes } = await remplir({
        consigne: 'Affichez les traces des accès au DMP de ce patient.',
        champs: {
          lignes: { genre: 'liste', libelle: 'Lignes utiles, entières', absence: 'si aucune' },
        },
      })
      return lignes
    },
  }
}
