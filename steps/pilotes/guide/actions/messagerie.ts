import type { ActionsMessagerie, DestinatairesMss } from '../../contrat.ts'
import type { Guide } from '../guide.ts'

const nommer = (a: DestinatairesMss): string =>
  a.canal === 'patient'
    ? 'au patient, dans Mon espace santé'
    : `à ${a.professionnels.map(({ prenom, nom }) => `Dr ${prenom} ${nom}`).join(', ')}`

export const actionsMessagerie = ({ enregistrer }: Guide): ActionsMessagerie => ({
  envoyerDocument: (a) =>
    enregistrer(`Envoyez ce document par la messagerie sécurisée ${nommer(a)}.`),
  preparerCloture: () =>
    enregistrer(
      'Préparez l’envoi de ce document au patient et demandez à clore l’échange, sans envoyer.',
    ),
  envoyerPreparation: () => enregistrer('Envoyez le message préparé.'),
})
