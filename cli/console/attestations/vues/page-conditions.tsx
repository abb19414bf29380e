import type { Exigence } from '../../../../rem/index.ts'
import { jourEcrit } from '../../../../reports/campagne/dates.ts'
import type { Config } from '../../../config/schema.ts'
import { Personne } from '../../guide/vues/personne.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { ADRESSE_CONDITIONS } from '../adresses.ts'
import { ChampSaisi } from './champ-saisi.tsx'

export interface LigneCondition {
  exigence: Exigence
  declaree: Config['conditions'][number] | null
  /** Vrai quand c’est la console qui l’a recueillie : elle peut la retirer. */
  ici: boolean
}

interface PropsConditions {
  cadre: Cadre
  lignes: readonly LigneCondition[]
  /** L’exigence dont le formulaire est ouvert. */
  ouverte: string
  valeurs(exigence: string): Readonly<Record<string, string>>
  erreurs: Readonly<Record<string, string>>
  par: string
}

const Declaree = ({ ligne }: { ligne: LigneCondition }) => {
  const { declaree, ici, exigence } = ligne
  if (declaree === null) return null
  return (
    <>
      <p>Déclarée sans objet : {declaree.motif}</p>
      <p class="secondaire">
        {declaree.signataire}, le {jourEcrit(declaree.date)}
        {!ici && ', dans segur.config.ts'}
      </p>
      {ici && (
        <form method="post" action={`${ADRESSE_CONDITIONS}/retirer`}>
          <input type="hidden" name="_exigence" value={exigence.id} />
          <button type="submit" class="bouton bouton-discret">
            Retirer cette déclaration
          </button>
        </form>
      )}
    </>
  )
}

const Declarer = ({
  ligne: { exigence },
  ouverte,
  valeurs,
  erreurs,
  par,
}: { ligne: LigneCondition } & Omit<PropsConditions, 'cadre' | 'lignes'>) => {
  const visee = ouverte === exigence.id
  const siennes = visee ? erreurs : {}
  const suffixe = `-${exigence.id.replace(/[^A-Za-z0-9]/g, '-')}`
  const commun = { suffixe, valeurs: valeurs(exigence.id), erreurs: siennes, obligatoire: true }
  return (
    <details open={visee}>
      <summary>Ce n’est pas le cas de notre logiciel</summary>
      <form
        method="post"
        action={ADRESSE_CONDITIONS}
        class="pile"
        data-brouillon={`condition ${exigence.id}`}
        autocomplete="off"
      >
        <input type="hidden" name="_exigence" value={exigence.id} />
        <ChampSaisi
          nom="motif"
          libelle="Pourquoi"
          lignes={3}
          aide="Repris tel quel au rapport et au manifeste."
          {...commun}
        />
        <div class="grille-champs">
          <ChampSaisi nom="signataire" libelle="Signataire, nom et fonction" {...commun} />
          <ChampSaisi nom="date" libelle="Date" aide="jj/mm/aaaa" {...commun} />
        </div>
        {par === '' && visee && <Personne par={par} erreur={siennes._par ?? null} />}
        <p class="actions">
          <button type="submit" class="bouton bouton-principal">
            Déclarer sans objet
          </button>
        </p>
        <p class="secondaire" role="status" data-etat-brouillon />
      </form>
    </details>
  )
}

/** Les exigences conditionnelles : l’éditeur dit, et signe, ce qui n’est pas le cas de son logiciel. */
export const PageConditions = ({ cadre, lignes, ...reste }: PropsConditions) => (
  <Page
    cadre={cadre}
    titre="Ce qui ne vous concerne pas"
    rubrique="/attestations"
    scripts={['attestations']}
  >
    <p class="fil">
      <a href="/attestations">Attestations</a>
    </p>
    <h1>Ce qui ne vous concerne pas</h1>
    <p>
      Ces exigences ne valent que sous une condition. Un « sans objet » n’est jamais déduit : vous
      le dites, vous dites pourquoi, et vous le signez.
    </p>
    {lignes.length === 0 && (
      <p class="etat-vide">Aucune exigence de vos profils n’a de condition.</p>
    )}
    {lignes.map((ligne) => (
      <section class="carte carte-dense pile" aria-labelledby={`c-${ligne.exigence.id}`}>
        <h2 id={`c-${ligne.exigence.id}`}>
          {ligne.exigence.id} {ligne.exigence.intitule}
        </h2>
        <p>
          Vaut seulement si {ligne.exigence.condition}.{' '}
          <span class="secondaire">{ligne.exigence.enonce}</span>
        </p>
        {ligne.declaree === null ? (
          <Declarer ligne={ligne} {...reste} />
        ) : (
          <Declaree ligne={ligne} />
        )}
      </section>
    ))}
  </Page>
)
