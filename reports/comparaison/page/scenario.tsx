import { duree } from '../../campagne/dates.ts'
import { accorder } from '../../libelles.ts'
import { ConstatsManques } from '../../rapport-html/constats.tsx'
import { Forme } from '../../rapport-html/formes.tsx'
import { ancre, brut, fr } from '../../rapport-html/textes.ts'
import type { ScenarioPose } from '../ecrire/deposer-images.ts'
import { LIBELLES_EFFET, LIBELLES_TEXTE } from '../libelles.ts'
import type { EcartTexte } from '../types.ts'
import type { Cote } from '../verdicts/comparer-verdicts.ts'
import { Ecran } from './ecran.tsx'
import { Lignes } from './lignes.tsx'

const CoteMarque = ({ cote }: { cote: Cote | null }) =>
  cote === null ? (
    <span class="etat etat-non-controlee">
      <Forme nom="non-controlee" /> {fr('Non joué')}
    </span>
  ) : (
    <span class={`etat etat-${cote.etat}`}>
      <Forme nom={cote.etat} /> {cote.mot}
    </span>
  )

const Textes = ({ titre, ecarts }: { titre: string; ecarts: readonly EcartTexte[] }) => {
  if (ecarts.length === 0) return null
  return (
    <details open>
      <summary>{fr(titre)}</summary>
      {ecarts.map(({ genre, quoi, lignes, empechement }) => (
        <div class="texte-change">
          <p>
            <strong>{LIBELLES_TEXTE[genre]}</strong> {fr(`: ${brut(quoi)}`)}
            {empechement !== null && (
              <span class="second"> {fr(`(comparé à son empreinte : ${empechement})`)}</span>
            )}
          </p>
          <Lignes lignes={lignes} />
        </div>
      ))}
    </details>
  )
}

const Durees = ({ durees }: Pick<ScenarioPose, 'durees'>) => {
  if (durees.length === 0) return null
  return (
    <details>
      <summary>{fr('Durées, pour information')}</summary>
      <ul>
        {durees.map(({ quoi, avantMs, apresMs }) => (
          <li>{fr(`${brut(quoi)} : ${duree(avantMs)} puis ${duree(apresMs)}`)}</li>
        ))}
      </ul>
    </details>
  )
}

/** Un scénario qui change : son verdict, ce qui le condamne, puis ses preuves en regard. */
export const ScenarioOppose = ({ scenario }: { scenario: ScenarioPose }) => {
  const { avant, apres, effet, constats, etapes, ecrans, messages, documents } = scenario
  const manques = constats.flatMap((constat) => (constat.apres ? [constat.apres] : []))
  const retablis = constats.filter((c) => c.avant?.conforme === false)
  return (
    <section class="scenario" id={ancre('s', scenario.scenario)}>
      <header>
        <h4>
          <span class="id">{scenario.scenario}</span> {fr(scenario.objectif)}
        </h4>
        <span class={`effet effet-${effet}`}>{LIBELLES_EFFET[effet]}</span>
      </header>
      <p class="passage-verdict">
        <CoteMarque cote={avant} /> <span aria-hidden="true">→</span>
        <span class="pour-lecteur">puis</span> <CoteMarque cote={apres} />
      </p>
      {scenario.causeApres !== null && effet !== 'intacte' && manques.length === 0 && (
        <p class="cause">{fr(`Cause : ${brut(scenario.causeApres)}`)}</p>
      )}
      <ConstatsManques constats={manques} />
      {retablis.length > 0 && (
        <p>
          {fr(`Contrôles manqués avant seulement : ${retablis.map(({ id }) => id).join(', ')}`)}
        </p>
      )}
      {etapes.length > 0 && (
        <>
          <p class="second">{fr('Les étapes du scénario ont changé :')}</p>
          <Lignes lignes={etapes} />
        </>
      )}
      {ecrans.map((ecran) => (
        <Ecran ecran={ecran} />
      ))}
      <Textes titre={accorder(messages.length, 'message')} ecarts={messages} />
      <Textes titre={accorder(documents.length, 'document')} ecarts={documents} />
      <Durees durees={scenario.durees} />
    </section>
  )
}
