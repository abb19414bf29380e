import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const nombre: ReglePdfa = {
  regle: 'pdfa.objets.nombre',
  objet: 'nombres dans les bornes de PDF 1.4',
  source: 'ISO 19005-1 §6.1.12',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire }) =>
    inventaire.valeurs
      .filter(
        ({ objet }) =>
          typeof objet === 'number' &&
          Math.abs(objet) > (Number.isInteger(objet) ? 2_147_483_647 : 32_767),
      )
      .map(({ numero, objet }) =>
        relever(
          lieuObjet(numero),
          `Le nombre ${String(objet)} est hors des bornes.`,
          'Rester entre -2147483648 et 2147483647, ou 32767 pour un nombre à virgule.',
        ),
      ),
}
