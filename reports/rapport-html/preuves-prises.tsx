import type { Environnement, EnvironnementExige } from '../../rem/index.ts'
import { compterEnMots, LIBELLES_ENVIRONNEMENT } from '../libelles.ts'
import { compterLieux } from '../modele/compter-lieux.ts'
import type { CampagneLue } from '../modele/types.ts'
import { Defile } from './defile.tsx'
import { fr } from './textes.ts'

const lieu = (environnement: Environnement | EnvironnementExige): string =>
  fr(LIBELLES_ENVIRONNEMENT[environnement])

/** Combien de preuves, et où elles ont été prises au regard de ce qui est exigé. */
export const PreuvesPrises = ({ lue }: { lue: CampagneLue }) => {
  const lignes = compterLieux(lue)
  return (
    <section aria-labelledby="preuves">
      <h2 id="preuves">Preuves</h2>
      <ul class="comptes">
        {compterEnMots(lue.resume.preuves).map((compte) => (
          <li>{fr(compte)}</li>
        ))}
      </ul>
      {lignes.length > 0 && (
        <Defile nom={fr('Lieux de prise')}>
          <table>
            <caption>{fr('Où les preuves ont été prises')}</caption>
            <thead>
              <tr>
                <th scope="col">Prises sur</th>
                <th scope="col">{fr('Lieu exigé par le référentiel')}</th>
                <th scope="col" class="nombre">
                  Preuves
                </th>
                <th scope="col" class="nombre">
                  Recevables
                </th>
                <th scope="col" class="nombre">
                  {fr('Répétitions')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lignes.map((ligne) => (
                <tr>
                  <td>{lieu(ligne.pris)}</td>
                  <td>{lieu(ligne.exige)}</td>
                  <td class="nombre">{ligne.preuves}</td>
                  <td class="nombre">{ligne.recevables}</td>
                  <td class="nombre">{ligne.repetitions}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      )}
    </section>
  )
}
