import type { Donnee } from '../hl7/lire-resultats.ts'

/** Les résultats d'un compte rendu reçu, tels que le laboratoire les donne. */
export function Resultats({ donnee }: { donnee: Donnee }) {
  return (
    <section class="tableau" tabindex={0} aria-label={donnee.titre}>
      <table>
        <caption class="invisible">{donnee.titre}</caption>
        <thead>
          <tr>
            <th scope="col">Analyse</th>
            <th scope="col">Résultat</th>
            <th scope="col">Unité</th>
            <th scope="col">Valeurs de référence</th>
          </tr>
        </thead>
        <tbody>
          {donnee.resultats.map(({ libelle, valeur, unite, reference }) => (
            <tr>
              <th scope="row">{libelle}</th>
              <td class="nombre">{valeur}</td>
              <td>{unite}</td>
              <td>{reference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
