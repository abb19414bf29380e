import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const deviceN: ReglePdfa = {
  regle: 'pdfa.couleur.device-n',
  objet: 'huit composantes au plus dans un espace DeviceN',
  source: 'ISO 19005-1 §6.1.12',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ espaces }) =>
    espaces
      .filter(({ composantesN }) => (composantesN ?? 0) > 8)
      .map(({ numero, composantesN }) =>
        relever(
          lieuObjet(numero),
          `Un espace DeviceN a ${composantesN} composantes.`,
          'En employer huit au plus.',
        ),
      ),
}
