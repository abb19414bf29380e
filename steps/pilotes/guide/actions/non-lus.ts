import type { ActionsNonLus, CritereListe, FiltreListe } from '../../contrat.ts'
import type { ChampTableau } from '../formulaire/types.ts'
import type { Guide } from '../guide.ts'
import { listerDocuments } from './recus.ts'

const TRAITS = {
  genre: 'tableau',
  libelle: 'Traits comparés',
  colonnes: {
    trait: { libelle: 'trait' },
    document: { libelle: 'valeur du document' },
    dossier: { libelle: 'valeur du dossier proposé' },
  },
} as const satisfies ChampTableau

const CRITERES: Record<CritereListe, string> = {
  date: 'date',
  patient: 'patient',
  type: 'type de document',
}

function direFiltre(filtre: FiltreListe): string {
  if (filtre.critere === 'patient') return `les seuls documents de ${filtre.nomNaissance}`
  if (filtre.critere === 'type') return `les seuls documents de type « ${filtre.type} »`
  return `les seuls documents datés du ${filtre.du} ou après`
}

export function actionsNonLus(guide: Guide): ActionsNonLus {
  const { remplir, enregistrer } = guide
  const lister = listerDocuments(guide)
  return {
    async comparerTraits(titre) {
      const consigne = `Comparez « ${titre} » au dossier que le logiciel propose.`
      return (await remplir({ consigne, champs: { traits: TRAITS } })).traits
    },
    rattacherAuDossier: (titre, { nomNaissance, premierPrenom, dateNaissance }) =>
      enregistrer(`Essayez de ranger « ${titre} » dans le dossier de ce patient.`, [
        { libelle: 'Nom de naissance', valeur: nomNaissance },
        { libelle: 'Premier prénom', valeur: premierPrenom },
        { libelle: 'Date de naissance', valeur: dateNaissance },
      ]),
    trierNonLus: (critere) =>
      lister(`Triez la liste des documents non lus par ${CRITERES[critere]}.`),
    filtrerNonLus: (filtre) =>
      lister(`Levez tout filtre, puis filtrez la liste des non-lus sur ${direFiltre(filtre)}.`),
    async lireAvisOuverture() {
      const { lignes } = await remplir({
        consigne:
          'Relevez ce que le logiciel dit des documents non lus dès l’ouverture, sans rien demander.',
        champs: { lignes: { genre: 'liste', libelle: 'Ce qui est affiché', absence: 'si rien' } },
      })
      return lignes
    },
  }
}
