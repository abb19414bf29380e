import { heure } from '../../../../reports/campagne/dates.ts'
import { direReponse } from '../formulaire/dire-reponse.ts'
import type { PieceGardee, Repondue } from '../seance/etat-seance.ts'

export const adresseReponse = (numero: number): string => `/guide?reponse=${numero}`

interface PropsReponses {
  historique: readonly Repondue[]
  piece(id: string): PieceGardee | null
}

const Reponse = ({ faite, piece }: { faite: Repondue } & Pick<PropsReponses, 'piece'>) => {
  const { consigne, champs } = faite.question.formulaire
  return (
    <li>
      <details>
        <summary>{consigne}</summary>
        <div class="pile">
          <dl class="traits">
            {Object.entries(champs).map(([nom, champ]) => {
              const lignes = direReponse(nom, champ, faite.valeurs, piece)
              return (
                <div>
                  <dt>{champ.libelle}</dt>
                  <dd>
                    {lignes.length === 0 ? (
                      <span class="secondaire">rien</span>
                    ) : (
                      lignes.map((ligne) => <samp class="bloc">{ligne}</samp>)
                    )}
                  </dd>
                </div>
              )
            })}
          </dl>
          <p class="actions">
            <span class="secondaire">
              {faite.par}, {heure(faite.date)}
            </span>
            {Object.keys(champs).length > 0 && <a href={adresseReponse(faite.numero)}>Corriger</a>}
          </p>
        </div>
      </details>
    </li>
  )
}

/** Ce qui a déjà été répondu dans ce scénario, replié. */
export const Reponses = ({ historique, piece }: PropsReponses) =>
  historique.length === 0 ? (
    <p class="secondaire">Rien encore dans ce scénario.</p>
  ) : (
    <ol class="liste-nue guide-faites">
      {historique.map((faite) => (
        <Reponse faite={faite} piece={piece} />
      ))}
    </ol>
  )
