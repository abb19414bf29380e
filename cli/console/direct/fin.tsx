import { estEnEchec } from '../../../reports/modele/etats.ts'
import { type Course, enMarche } from '../campagne-en-cours/course.ts'
import { adresseAide, adresseCampagne, adresseEchec } from '../vues/adresses.ts'
import { Icone } from '../vues/icones.tsx'
import { Message } from '../vues/message.tsx'
import type { ScenarioDirect } from './lire-direct.ts'

interface PropsFin {
  course: Course
  /** Nom de sa campagne ; nul quand elle n'a pas eu le temps de naître. */
  nom: string | null
  scenarios: readonly ScenarioDirect[]
  rapport: string | null
  /** Les dernières lignes écrites, secrets masqués. */
  journal: string
}

const Refus = ({ course, journal }: Pick<PropsFin, 'course' | 'journal'>) => {
  const { refus } = course
  if (refus === null) return null
  return (
    <Message genre="erreur">
      <p>
        <strong>{refus.code}</strong> <samp>{refus.message}</samp>
      </p>
      {refus.details.length > 0 && (
        <ul>
          {refus.details.map((detail) => (
            <li>
              <samp>{detail}</samp>
            </li>
          ))}
        </ul>
      )}
      <p>
        À faire : <samp>{refus.remede}</samp>
      </p>
      <p>
        <a href={adresseAide(`erreurs.md#${refus.code.toLowerCase()}`)}>Lire la page d’aide</a>
      </p>
      {journal !== '' && (
        <details>
          <summary>Ce que la campagne a écrit</summary>
          <pre class="texte-brut">{journal}</pre>
        </details>
      )}
    </Message>
  )
}

const Echecs = ({ nom, scenarios }: { nom: string; scenarios: readonly ScenarioDirect[] }) => {
  const rates = scenarios.filter(({ etat }) => estEnEchec(etat))
  if (rates.length === 0) return null
  return (
    <p>
      À lire :{' '}
      {rates.slice(0, 5).map(({ id }, rang) => (
        <>
          {rang > 0 && ', '}
          <a href={adresseEchec(nom, id)}>{id}</a>
        </>
      ))}
      {rates.length > 5 && (
        <>
          {' '}
          et <a href={`${adresseCampagne(nom)}?etat=echecs`}>{rates.length - 5} autres</a>
        </>
      )}
    </p>
  )
}

/** Une fois la campagne finie, refusée ou interrompue : ce que l'on peut en faire. */
export const Fin = (props: PropsFin) => {
  const { course, nom, scenarios, rapport, journal } = props
  if (enMarche(course)) return null
  if (course.etat === 'refusee') return <Refus course={course} journal={journal} />
  return (
    <section class="carte carte-dense pile" aria-label="La campagne est terminée">
      {nom && <Echecs nom={nom} scenarios={scenarios} />}
      <div class="actions">
        {nom && course.etat === 'interrompue' && (
          <form method="post" action={`${adresseCampagne(nom)}/reprendre`}>
            <button type="submit" class="bouton bouton-principal">
              <Icone nom="reprendre" />
              Reprendre
            </button>
          </form>
        )}
        {nom && (
          <a
            class={`bouton ${course.etat === 'finie' ? 'bouton-principal' : ''}`}
            href={adresseCampagne(nom)}
          >
            Voir la campagne
          </a>
        )}
        {rapport && (
          <a class="bouton" href={rapport}>
            Ouvrir le rapport
          </a>
        )}
        <a class="bouton bouton-discret" href="/lancer">
          Lancer une autre campagne
        </a>
      </div>
      {nom === null && journal !== '' && <pre class="texte-brut">{journal}</pre>}
    </section>
  )
}
