import type { Corps } from '../modele/corps.ts'
import { recitDe } from '../recit/recit.ts'

/** Ce que dit le document, dans les mots du papier. */
export const Recit = ({ corps }: { corps: Corps }) => (
  <div class="feuille-texte">
    {recitDe(corps).map(({ titre, paragraphes, lignes }) => (
      <>
        {titre && <h3>{titre}</h3>}
        {paragraphes.length > 0 && <p>{paragraphes.join('\n')}</p>}
        {lignes.length > 0 && (
          <ul>
            {lignes.map(({ texte, precisions }) => (
              <li>
                {texte}
                {precisions.map((precision) => (
                  <span class="secondaire">
                    <br />
                    {precision}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        )}
      </>
    ))}
  </div>
)
