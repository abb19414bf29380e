import type { Child } from 'hono/jsx'
import type { Cog } from '../../cog/cog.ts'
import { grouperMatricule, natureDe } from '../../insi/natures.ts'
import { StatutIdentite } from '../../vues/statut.tsx'
import { ATTRIBUTS, type Ins, type Patient } from '../identite.ts'
import { MOTS_SEXE } from '../libelles.ts'
import { dateAffichee } from '../saisie/dates.ts'

function Element({
  libelle,
  fort,
  children,
}: {
  libelle: string
  fort?: boolean
  children: Child
}) {
  return (
    <div class={fort ? 'bandeau-fort' : undefined}>
      <dt>{libelle}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** NIR ou NIA avant le numéro ; un matricule de test ou de démonstration le crie. */
function Matricule({ ins }: { ins: Ins }) {
  const [nature, marque] = (natureDe(ins.oid) ?? 'OID inconnu').split(/ (?=TEST|DEMO)/)
  return (
    <Element libelle={`INS (${nature})`}>
      {grouperMatricule(ins.matricule)}
      {marque && <span class="attribut">{marque}</span>}
    </Element>
  )
}

/**
 * L'identité du patient ouvert, sur toutes ses pages, attributs et statut toujours en vue. Un
 * dossier qui n'est ni récupéré ni qualifié n'a pas d'INS : rien n'en paraît (ins.md §9).
 */
export function BandeauIdentite({ patient, cog }: { patient: Patient; cog: Cog }) {
  const { identite, ins, statut, attributs } = patient
  const poses = ATTRIBUTS.filter((a) => attributs[a])
  return (
    <section class="bandeau" aria-label="Identité du patient">
      <dl>
        <Element libelle="Nom de naissance" fort>
          {identite.nomNaissance}
        </Element>
        <Element libelle="Premier prénom" fort>
          {identite.premierPrenom}
        </Element>
        <Element libelle="Sexe">{MOTS_SEXE[identite.sexe] ?? 'non renseigné'}</Element>
        <Element libelle="Date de naissance">
          {dateAffichee(identite.dateNaissance)}
          {identite.dateIncertaine !== '' && <span class="precision">incertaine</span>}
        </Element>
        <Element libelle="Lieu de naissance">
          {cog.nommer(identite.lieuNaissance, identite.dateNaissance) ?? identite.lieuNaissance}
        </Element>
        {ins && <Matricule ins={ins} />}
        <Element libelle="Identité">
          <StatutIdentite statut={statut} />
        </Element>
        {poses.length > 0 && (
          <Element libelle={poses.length > 1 ? 'Attributs' : 'Attribut'}>
            {poses.map((attribut) => (
              <span class="attribut">{attribut}</span>
            ))}
          </Element>
        )}
      </dl>
    </section>
  )
}
