import { dateHeure, duree } from '../campagne/dates.ts'
import { accorder, cibleEnClair, servicesEnClair } from '../libelles.ts'
import type { CampagneLue } from '../modele/types.ts'
import { fr } from './textes.ts'

const Fait = ({ nom, texte }: { nom: string; texte: string }) => (
  <div>
    <dt>{fr(nom)}</dt>
    <dd>{fr(texte)}</dd>
  </div>
)

/** Ce qui a été joué, par qui, où et quand. */
export const Faits = ({ lue }: { lue: CampagneLue }) => {
  const { campagne, referentiel, fin } = lue
  const { machine, editeur, profils } = campagne
  const passe = Date.parse(fin) - Date.parse(campagne.debut)
  const coeurs = accorder(machine.coeurs, 'cœur')
  return (
    <>
      <dl class="faits">
        <Fait
          nom="Référentiel"
          texte={`${campagne.rem.rem}, révision ${campagne.rem.revision} : ${referentiel.titre}`}
        />
        <Fait
          nom="Profils"
          texte={['Général', ...profils.filter((profil) => profil !== 'Général')].join(', ')}
        />
        <Fait nom="Date" texte={`${dateHeure(campagne.debut)} (heure de Paris), ${duree(passe)}`} />
        <Fait nom="Éditeur" texte={editeur.denomination} />
        <Fait nom="Cible" texte={cibleEnClair(campagne.cible)} />
        <Fait nom="Services" texte={servicesEnClair(campagne.services)} />
        <Fait
          nom="Machine"
          texte={`${machine.systeme}, ${coeurs}, Node ${machine.node}, ${machine.navigateur}`}
        />
      </dl>
      {referentiel.opposables.length > 0 && (
        <details>
          <summary>
            {fr(
              accorder(
                referentiel.opposables.length,
                'référentiel opposable',
                'référentiels opposables',
              ),
            )}
          </summary>
          <ul>
            {referentiel.opposables.map(({ titre, version }) => (
              <li>{fr(`${titre}, ${version}`)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
