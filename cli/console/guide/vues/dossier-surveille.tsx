import { heure } from '../../../../reports/campagne/dates.ts'
import { octets } from '../../../../reports/rapport-html/textes.ts'
import type { FichierPropose } from '../pieces/dossier-surveille.ts'

interface PropsNeufs {
  /** Nul quand le dossier ne se lit pas. */
  neufs: readonly FichierPropose[] | null
  question: string
  champ: string
}

/** Les fichiers neufs du dossier surveillé. */
export const Neufs = ({ neufs, question, champ }: PropsNeufs) => {
  if (neufs === null)
    return <p class="secondaire">Ce dossier ne se lit pas : vérifiez son chemin.</p>
  if (neufs.length === 0)
    return <p class="secondaire">Aucun fichier neuf depuis le début de l’étape.</p>
  return (
    <ul class="liste-nue guide-neufs">
      {neufs.map(({ nom, taille, date }) => (
        <li>
          <form method="post" action="/guide/dossier/prendre">
            <input type="hidden" name="_question" value={question} />
            <input type="hidden" name="_champ" value={champ} />
            <input type="hidden" name="nom" value={nom} />
            <p>
              <samp>{nom}</samp>{' '}
              <span class="secondaire">
                {octets(taille)}, {heure(date)}
              </span>
            </p>
            <button type="submit" class="bouton" aria-label={`Prendre ${nom}`}>
              Prendre ce fichier
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}

interface PropsDossier extends PropsNeufs {
  dossier: string
  /** Faux quand la console est ouverte au réseau : un dossier ne se choisit que sur sa machine. */
  choisir: boolean
}

/** Un dossier de cette machine où votre outil de capture enregistre : ce qui y arrive est proposé. */
export const DossierSurveille = ({ dossier, choisir, ...neufs }: PropsDossier) =>
  dossier === '' && !choisir ? null : (
    <section aria-labelledby="dossier" class="carte carte-dense pile">
      <h2 id="dossier" class="guide-sous-titre">
        Dossier surveillé
      </h2>
      {dossier !== '' && (
        <div id="neufs" class="pile">
          <Neufs {...neufs} />
        </div>
      )}
      {choisir && (
        <form method="post" action="/guide/dossier" class="pile">
          <div class="champ">
            <label for="guide-dossier">Dossier de vos captures, sur cette machine</label>
            <input
              type="text"
              id="guide-dossier"
              name="dossier"
              value={dossier}
              autocomplete="off"
              aria-describedby="guide-dossier-aide"
            />
            <p class="champ-aide" id="guide-dossier-aide">
              Un fichier qui y arrive est proposé ici. Vide : aucun.
            </p>
          </div>
          <p class="actions">
            <button type="submit" class="bouton bouton-discret">
              Surveiller
            </button>
          </p>
        </form>
      )}
    </section>
  )
