import type { ActionsRecus, DocumentListe } from '../../contrat.ts'
import { ACCEPTE, MESSAGES } from '../champs.ts'
import type { ChampListe, ChampTableau } from '../formulaire/types.ts'
import type { Guide } from '../guide.ts'

const DOCUMENTS = {
  genre: 'tableau',
  libelle: 'Documents de la liste',
  colonnes: {
    titre: { libelle: 'titre' },
    patient: { libelle: 'patient' },
    date: { libelle: 'date', genre: 'date' },
    signaux: { libelle: 'signaux affichés, séparés par un point-virgule' },
    metadonnees: {
      libelle: 'type, auteur, organisation, version, acte et prise en charge affichés',
    },
  },
} as const satisfies ChampTableau

const RESULTATS = {
  genre: 'tableau',
  libelle: 'Résultats',
  colonnes: {
    analyse: { libelle: 'analyse' },
    valeur: { libelle: 'valeur' },
    unite: { libelle: 'unité' },
    reference: { libelle: 'valeurs de référence' },
    interpretation: { libelle: 'signal' },
  },
} as const satisfies ChampTableau

const LIGNES = {
  genre: 'liste',
  libelle: 'Ce qui est affiché',
  absence: 'si rien',
} as const satisfies ChampListe

const GESTES = {
  genre: 'liste',
  libelle: 'Chaque clic et chaque saisie que ce classement a demandés, depuis la liste',
} as const satisfies ChampListe

const separer = (signaux: string): string[] =>
  signaux
    .split(';')
    .map((signal) => signal.trim())
    .filter(Boolean)

/** Recopie une liste de documents, ligne par ligne. */
export const listerDocuments =
  ({ remplir }: Pick<Guide, 'remplir'>) =>
  async (consigne: string): Promise<DocumentListe[]> => {
    const { lignes } = await remplir({ consigne, champs: { lignes: DOCUMENTS } })
    return lignes.map(({ signaux, ...ligne }) => ({ ...ligne, signaux: separer(signaux) }))
  }

export function actionsRecus(guide: Guide): ActionsRecus {
  const { enregistrer, faire, remplir } = guide
  const lister = listerDocuments(guide)
  const relever = async (consigne: string) =>
    (await remplir({ consigne, champs: { lignes: LIGNES } })).lignes
  return {
    releverMessagerie: () =>
      enregistrer('Relevez la messagerie sécurisée, et attendez le message du banc.'),
    lireNonLus: () => lister('Affichez la liste des documents non lus.'),
    classerDocumentRecu: (titre) =>
      remplir({
        consigne: `Affichez la liste des non-lus, puis classez « ${titre} » dans le dossier du patient proposé.`,
        champs: { accepte: ACCEPTE, messages: MESSAGES, gestes: GESTES },
      }),
    lireRecusDuPatient: () => lister('Affichez les documents reçus de ce patient.'),
    async ouvrirDocumentRecu(titre) {
      const { entete, texte, pdf } = await remplir({
        consigne: `Ouvrez « ${titre} ».`,
        champs: {
          entete: { genre: 'texte', libelle: 'Titre, type, auteur et date affichés' },
          texte: { genre: 'texte', libelle: 'Texte affiché', long: true },
          pdf: { genre: 'oui-non', libelle: 'Le PDF est-il montré ou offert ?' },
        },
      })
      return { entete, texte, pdf }
    },
    lireAlertesCritiques: () =>
      relever('Rouvrez le logiciel et relevez ce qu’il demande de lire sans attendre.'),
    async lireResultats() {
      const consigne = 'Affichez les résultats de biologie de ce patient.'
      return (await remplir({ consigne, champs: { lignes: RESULTATS } })).lignes
    },
    choisirUnite: (unite) => faire(`Affichez les résultats dans l’unité ${unite}.`),
    lireTraceRecus: () =>
      relever('Affichez la trace des documents reçus et des résultats changés.'),
  }
}
