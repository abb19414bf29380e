import { Hono } from 'hono'
import type { Env } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { rendre } from '../serveur/rendre.tsx'
import { composerConditions } from './pdf.ts'
import { sectionsMontrees } from './sections.ts'
import { VERSION_CONDITIONS } from './texte.ts'
import { PageConditions } from './vue.tsx'

const NOM = `conditions-d-utilisation-v${VERSION_CONDITIONS}.pdf`

/** Les conditions, lues et téléchargées sans session : un remplaçant les lit avant d'avoir un compte. */
export function routesConditions({ mutations }: Pick<Noyau, 'mutations'>): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/conditions', (c) =>
    rendre(
      c,
      <PageConditions ressources={c.var.ressources} sections={sectionsMontrees(mutations)} />,
    ),
  )
  app.get('/conditions.pdf', async (c) => {
    const pdf = await composerConditions(sectionsMontrees(mutations))
    return c.body(new Uint8Array(pdf), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${NOM}"`,
      'cache-control': 'no-store',
    })
  })
  return app
}
