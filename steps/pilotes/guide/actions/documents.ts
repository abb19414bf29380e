import type {
  ActionsDocuments,
  DocumentRedige,
  ResultatProduction,
  TraitEdition,
  TypeDocument,
} from '../../contrat.ts'
import { fichier, MESSAGES } from '../champs.ts'
import { LIBELLES_CHAMPS } from '../consignes.ts'
import type { Guide } from '../guide.ts'

const TYPES: Record<TypeDocument, string> = {
  lettre: 'une lettre',
  'lettre de liaison': 'une lettre de liaison',
  'compte rendu': 'un compte rendu',
  certificat: 'un certificat',
  'ordonnance de médicaments': 'une ordonnance de médicaments',
  'ordonnance de biologie': 'une ordonnance de biologie',
  'ordonnance de kinésithérapie': 'une ordonnance de kinésithérapie',
  'ordonnance de soins infirmiers': 'une ordonnance de soins infirmiers',
  'ordonnance de pédicurie': 'une ordonnance de pédicurie',
  "ordonnance d'orthophonie": 'une ordonnance d’orthophonie',
  "ordonnance d'orthoptie": 'une ordonnance d’orthoptie',
  'demande de télémédecine': 'une demande d’acte de télémédecine',
  'synthèse médicale': 'un volet de synthèse médicale',
}

/** Ce que la personne saisit : le titre, puis le texte ou les lignes, puis à qui. */
const donneesDe = ({
  titre,
  texte,
  lignes,
  destinataires,
  masquages = [],
  retenu = false,
}: DocumentRedige) => [
  { libelle: 'Titre', valeur: titre },
  ...(lignes.length === 0 ? [{ libelle: 'Texte', valeur: texte }] : []),
  ...lignes.map(({ libelle, posologie, duree }) => ({
    libelle: 'Prescription',
    valeur: `${libelle}, ${posologie}, ${duree}`,
  })),
  ...destinataires.map(({ prenom, nom, identifiant }) => ({
    libelle: 'Destinataire',
    valeur: `Dr ${prenom} ${nom}, RPPS ${identifiant.slice(1)}`,
  })),
  ...masquages.map((masquage) => ({ libelle: 'Au DMP', valeur: masquage })),
  ...(retenu ? [{ libelle: 'Au DMP', valeur: 'ne pas l’envoyer' }] : []),
]

const ecrireTraits = (traits: readonly TraitEdition[]): string =>
  traits.map((trait) => LIBELLES_CHAMPS[trait].toLowerCase()).join(', ')

export function actionsDocuments({ remplir, enregistrer, fichierDe }: Guide): ActionsDocuments {
  const produire = async (consigne: string): Promise<ResultatProduction> => {
    const { obtenu, messages } = await remplir({
      consigne,
      champs: {
        obtenu: fichier('Fichier obtenu', 'si le logiciel n’en donne pas'),
        messages: MESSAGES,
      },
    })
    return { fichier: fichierDe(obtenu), messages }
  }
  return {
    redigerDocument: (document) =>
      enregistrer(`Rédigez ${TYPES[document.type]}, et terminez le document.`, donneesDe(document)),
    remplacerDocument: () =>
      enregistrer('Faites une nouvelle version de ce document, qui l’annule et la remplace.'),
    imprimerDocument: () =>
      produire('Imprimez ce document en PDF (ou numérisez le papier, texte reconnu).'),
    exporterDocument: () => produire('Exportez ce document en archive IHE_XDM.ZIP.'),
    exporterCda: (niveau) =>
      produire(`Exportez ce document en CDA R2 de niveau ${niveau}, fichier XML.`),
    async lireDocumentAffiche() {
      const { texte } = await remplir({
        consigne: 'Affichez ce document à l’écran, comme un utilisateur le lit.',
        champs: { texte: { genre: 'texte', libelle: 'Texte affiché, copié en entier' } },
      })
      return texte
    },
    lireDepotOrdonnance: () =>
      remplir({
        consigne: 'Affichez ce que le logiciel dit du dépôt de cette ordonnance.',
        champs: {
          enregistree: {
            genre: 'oui-non',
            libelle: 'La dit-il enregistrée à l’Ordonnance Numérique ?',
          },
          numero: { genre: 'texte', libelle: 'Numéro affiché', absence: 'si aucun' },
        },
      }),
    reglerEditions: (traits) =>
      enregistrer(`Réglez les éditions du site pour qu’elles ajoutent : ${ecrireTraits(traits)}.`),
  }
}
