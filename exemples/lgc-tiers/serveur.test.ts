import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SERVEUR = fileURLToPath(new URL('./serveur.ts', import.meta.url))

it('sans la description des services simulés, dit ce qu’il faut donner', async () => {
  const { NODE_OPTIONS: _, ...env } = process.env
  const enfant = spawn(process.execPath, ['--import', 'tsx', SERVEUR], { env })
  let dit = ''
  enfant.stderr.on('data', (morceau: Buffer) => {
    dit += String(morceau)
  })
  const code = await new Promise((resoudre) => enfant.once('close', resoudre))
  expect(code).toBe(2)
  expect(dit).toContain('--simulateurs')
})
