import type {
  ActionsDocuments,
  ResultatProduction,
  TraitEdition,
  TypeDocument,
} from '../../contrat.ts'
import { fichier, MESSAGES } from '../champs.ts'
import { LIBELLES_CHAMPS } from '../consignes.ts'
import type { Guide } from '../guide.ts'

const TYPES: Record<TypeDocument, string> = {
  lettre: 'une lettre',
  certificat: 'un certificat',
  'compte rendu': 'un compte rendu',
}

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
    redigerDocument: ({ type, titre, texte }) =>
      enregistrer(`Rédigez ${TYPES[type]}, et terminez le document.`, [
        { libelle: 'Titre', valeur: titre },
        { libelle: 'Texte', valeur: texte },
      ]),
    imprimerDocument: () =>
      produire('Imprimez ce document en PDF (ou numérisez le papier, texte reconnu).'),
    exporterDocument: () => produire('Exportez ce document en archive IHE_XDM.ZIP.'),
    reglerEditions: (traits) =>
      enregistrer(`Réglez les éditions du site pour qu’elles ajoutent : ${ecrireTraits(traits)}.`),
  }
}
